-- What the researcher works on, one topic per line.
alter table profile add column topics varchar(2100) default '' not null;

-- The curriculum vitae: one version for all of its entries.
create table vita (
    id         integer not null primary key check (id = 1),
    version    bigint  not null,
    changed_at timestamp with time zone not null
);

create table vita_entry (
    sort_order  integer      not null primary key,
    kind        varchar(20)  not null,
    what        varchar(500) not null,
    place       varchar(500),
    url         varchar(2000),
    from_year   integer,
    from_month  integer,
    from_day    integer,
    until_year  integer,
    until_month integer,
    until_day   integer,
    ongoing     boolean      not null,
    note        varchar(1000),
    visible     boolean      not null
);
