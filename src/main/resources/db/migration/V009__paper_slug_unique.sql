-- By now every paper has its address.
alter table paper alter column slug set not null;
alter table paper add constraint paper_slug unique (slug);
