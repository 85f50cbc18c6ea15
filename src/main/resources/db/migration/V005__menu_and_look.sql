-- A menu entry without a label is called as the section is that it leads to; a hidden one keeps its place.
alter table menu_entry alter column label drop not null;
alter table menu_entry add column shown boolean default true not null;

-- The owner's colour, as #rrggbb, and typeface; null for those of Offprint.
alter table site_settings add column accent varchar(7);
alter table site_settings add column typeface varchar(20);
