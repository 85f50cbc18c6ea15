-- News, talks, courses and free pages: entries that the owner keeps in lists.

create table site_identity (
    id   integer not null primary key check (id = 1),
    uuid uuid    not null
);

create table news_item (
    id         uuid           not null primary key,
    version    bigint         not null,
    sort_order integer        not null,
    visibility varchar(10)    not null,
    changed_at timestamp with time zone not null,
    news_date  date           not null,
    title      varchar(300),
    body       varchar(20000) not null,
    url        varchar(2000)
);

create table talk (
    id            uuid           not null primary key,
    version       bigint         not null,
    sort_order    integer        not null,
    visibility    varchar(10)    not null,
    changed_at    timestamp with time zone not null,
    title         varchar(1000)  not null,
    kind          varchar(20)    not null,
    event         varchar(500),
    place         varchar(300),
    start_year    integer        not null,
    start_month   integer,
    start_day     integer,
    end_year      integer,
    end_month     integer,
    end_day       integer,
    abstract_text varchar(20000) not null
);

create table talk_link (
    talk_id    uuid          not null references talk (id) on delete cascade,
    sort_order integer       not null,
    kind       varchar(40)   not null,
    url        varchar(2000) not null,
    primary key (talk_id, sort_order)
);

create table course (
    id          uuid           not null primary key,
    version     bigint         not null,
    sort_order  integer        not null,
    visibility  varchar(10)    not null,
    changed_at  timestamp with time zone not null,
    name        varchar(300)   not null,
    code        varchar(100),
    institution varchar(300),
    role        varchar(200),
    terms       varchar(500),
    level       varchar(200),
    description varchar(20000) not null,
    url         varchar(2000)
);

create table page (
    id         uuid            not null primary key,
    version    bigint          not null,
    sort_order integer         not null,
    visibility varchar(10)     not null,
    changed_at timestamp with time zone not null,
    slug       varchar(80)     not null,
    title      varchar(300)    not null,
    in_menu    boolean         not null,
    body       varchar(100000) not null,
    constraint page_slug unique (slug)
);
