-- Plain SQL that H2 and PostgreSQL both take. Names are lower case and none needs quotes.

create table site_state (
    id                integer not null primary key check (id = 1),
    revision          bigint  not null,
    content_revision  bigint  not null,
    starter_revision  bigint
);
insert into site_state (id, revision, content_revision) values (1, 0, 0);

create table site_settings (
    id       integer       not null primary key check (id = 1),
    version  bigint        not null,
    title    varchar(200),
    language varchar(35)   not null,
    address  varchar(2000)
);
insert into site_settings (id, version, language) values (1, 0, 'en');

create table menu_entry (
    sort_order integer       not null primary key,
    label      varchar(100)  not null,
    target     varchar(2000) not null
);

create table redirect (
    source varchar(500)  not null primary key,
    target varchar(2000) not null
);

create table profile (
    id              integer not null primary key check (id = 1),
    version         bigint  not null,
    name            varchar(200),
    name_forms      varchar(2100) not null,
    job_title       varchar(300),
    affiliation     varchar(300),
    affiliation_url varchar(2000),
    interests       varchar(500),
    email           varchar(254),
    bio             varchar(100000) not null,
    photo_name      varchar(200),
    photo_width     integer,
    photo_height    integer,
    photo_alt       varchar(300),
    changed_at      timestamp with time zone not null
);

create table profile_link (
    sort_order integer       not null primary key,
    kind       varchar(40)   not null,
    label      varchar(100),
    url        varchar(2000) not null
);

create table paper (
    id            uuid          not null primary key,
    version       bigint        not null,
    sort_order    integer       not null,
    title         varchar(1000) not null,
    paper_type    varchar(20)   not null,
    venue         varchar(500),
    venue_short   varchar(100),
    pub_year      integer,
    pub_month     integer,
    pub_day       integer,
    note          varchar(500),
    abstract_text varchar(20000),
    url           varchar(2000),
    doi           varchar(500),
    arxiv         varchar(50),
    citation_key  varchar(100),
    selected      boolean       not null,
    visibility    varchar(10)   not null,
    source        varchar(20000),
    attention     varchar(1000),
    changed_at    timestamp with time zone not null
);
create index paper_order on paper (sort_order);

create table paper_author (
    paper_id   uuid         not null references paper (id) on delete cascade,
    sort_order integer      not null,
    given      varchar(200),
    family     varchar(200) not null,
    primary key (paper_id, sort_order)
);

create table paper_link (
    paper_id   uuid          not null references paper (id) on delete cascade,
    sort_order integer       not null,
    kind       varchar(40)   not null,
    url        varchar(2000) not null,
    primary key (paper_id, sort_order)
);
