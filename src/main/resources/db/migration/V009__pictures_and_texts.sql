-- Pictures as they are served: square JPEGs of our own making. What was uploaded is not kept.
create table picture (
    id         uuid primary key,
    created_at timestamptz not null
);

create table picture_rendition (
    picture_id uuid    not null references picture on delete cascade,
    width      integer not null check (width in (96, 192, 384, 768)),
    jpeg       bytea   not null,
    primary key (picture_id, width)
);
-- A JPEG cannot be packed further; the server need not try.
alter table picture_rendition alter column jpeg set storage external;

-- What an edition is about, at length, as Markdown.
alter table edition add column about_ro text not null default '' check (length(about_ro) <= 10000);
alter table edition add column about_en text not null default '' check (length(about_en) <= 10000);
