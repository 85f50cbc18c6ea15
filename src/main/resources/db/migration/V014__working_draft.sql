-- What was written for an entry and is not published yet, and the version of the entry that it was written for.
create table working_draft (
    kind         varchar(40)  not null,
    entry        varchar(500) not null,
    base_version bigint       not null,
    label        varchar(300) not null,
    kept_at      timestamp with time zone not null,
    content      varchar(2000000) not null,
    primary key (kind, entry)
);
