-- The content of files, for installations that keep it in the database, under a key made of its digest (ADR 27).
create table stored_object (
    key       text primary key check (key ~ '^[a-z]+/[0-9a-f]{32}$'),
    content   bytea       not null,
    stored_at timestamptz not null
);

insert into stored_object (key, content, stored_at)
select 'logos/' || hash, content, created_at from logo;

alter table logo drop column content;
