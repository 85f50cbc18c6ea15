-- The one administrator. The epoch counts up whenever all sessions have to end.
create table admin_account (
    id                  integer      not null primary key check (id = 1),
    username            varchar(64)  not null,
    password_hash       varchar(500) not null,
    session_epoch       bigint       not null,
    created_at          timestamp with time zone not null,
    password_changed_at timestamp with time zone not null
);

-- Wrong tries at the log-in, by address and by user name; names only as hashes.
create table login_try (
    subject      varchar(100) not null primary key,
    failures     integer      not null,
    last_failure timestamp with time zone not null
);
create index login_try_age on login_try (last_failure);

-- Browsers that stay logged in; the cookie's token only as a hash.
create table remembered_login (
    token_hash varchar(64) not null primary key,
    expires_at timestamp with time zone not null
);
