-- Fields of a BibTeX entry that have no column of their own, a line "name=value" for each.
alter table paper add column other_fields varchar(170000) default '' not null;

-- Which values imports have offered for the fields of a paper, as hashes: what the owner has once seen and decided on is
-- not offered again. A deleted paper may come back, so it keeps them.
create table paper_offered (
    paper_id uuid          not null primary key,
    offered  varchar(20000) not null
);
