-- What the researcher works on, one topic per line.
alter table profile add column topics varchar(2100) default '' not null;

