-- The complete model of a paper: where it appeared, its people, its versions, its address, its files.

alter table paper add column slug varchar(80);
alter table paper add column slug_chosen boolean default false not null;
alter table paper add column status varchar(20) default 'PUBLISHED' not null;
alter table paper add column volume varchar(60);
alter table paper add column issue varchar(60);
alter table paper add column pages varchar(60);
alter table paper add column article_number varchar(60);
alter table paper add column publisher varchar(300);
alter table paper add column series varchar(300);
alter table paper add column institution varchar(300);
alter table paper add column editors varchar(4000) default '' not null;
alter table paper add column issn varchar(9);
alter table paper add column isbn varchar(17);
alter table paper add column online_date varchar(10);
alter table paper add column award varchar(500);
alter table paper add column lang varchar(35);
alter table paper add column tags varchar(2000) default '' not null;
alter table paper add column pdf_name varchar(200);
alter table paper add column pdf_bytes bigint;
alter table paper add column thumb_name varchar(200);
alter table paper add column thumb_width integer;
alter table paper add column thumb_height integer;

alter table paper_author add column particle varchar(60);
alter table paper_author add column suffix varchar(60);
alter table paper_author add column orcid varchar(19);
alter table paper_author add column url varchar(2000);
alter table paper_author add column is_owner boolean;
alter table paper_author add column equal_part boolean default false not null;
alter table paper_author add column corresponding boolean default false not null;

-- The same work elsewhere: the preprint of an article, the workshop's version before the journal's.
create table paper_version (
    paper_id       uuid          not null references paper (id) on delete cascade,
    sort_order     integer       not null,
    paper_type     varchar(20)   not null,
    venue          varchar(500),
    venue_short    varchar(100),
    volume         varchar(60),
    issue          varchar(60),
    pages          varchar(60),
    article_number varchar(60),
    publisher      varchar(300),
    series         varchar(300),
    institution    varchar(300),
    editors        varchar(4000) default '' not null,
    issn           varchar(9),
    isbn           varchar(17),
    pub_date       varchar(10),
    doi            varchar(500),
    arxiv          varchar(50),
    url            varchar(2000),
    primary key (paper_id, sort_order)
);

-- Addresses that a paper had before; each leads to the one that it has now. A deleted paper may come back, so it keeps
-- them.
create table paper_old_slug (
    slug     varchar(80) not null primary key,
    paper_id uuid        not null
);
