-- Which files of a git-and-Jekyll site were imported, so that the same site comes in again without doubles: the hash of
-- the file, what became of it, and the version in which the import left that, which tells whether the owner changed it.
create table imported_file (
    path    varchar(500) not null primary key,
    hash    varchar(64)  not null,
    target  uuid,
    version bigint       not null
);
