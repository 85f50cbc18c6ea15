-- Tokens with which programs use the API; the secret only as its hash, by which it is found.
create table personal_token (
    id           uuid         not null primary key,
    name         varchar(100) not null,
    token_hash   varchar(64)  not null,
    made_at      timestamp with time zone not null,
    last_used_on date,
    constraint personal_token_hash unique (token_hash)
);
