-- What the owner uploaded, each under a lasting address; the content lies in the folder "media",
-- in a file that is named after it.
create table media_file (
    id          uuid         not null primary key,
    version     bigint       not null,
    address     varchar(100) not null unique,
    stored      varchar(100) not null,
    kind        varchar(20)  not null,
    file_type   varchar(20)  not null,
    bytes       bigint       not null,
    width       integer,
    height      integer,
    alt         varchar(300),
    uploaded_at timestamp with time zone not null
);
create index media_file_stored on media_file (stored);
