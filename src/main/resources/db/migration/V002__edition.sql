create table edition (
    id         uuid primary key,
    slug       text    not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    -- Begins every ticket code of the edition.
    mark       text    not null unique check (mark ~ '^[A-Z0-9]{2,5}$'),
    ordinal    integer check (ordinal > 0),
    name_ro    text    not null,
    name_en    text    not null,
    summary_ro text    not null default '',
    summary_en text    not null default '',
    -- Null while they are not announced. Local dates and times, in the edition's zone.
    starts_on  date,
    ends_on    date,
    opens_at   time,
    closes_at  time,
    city       text    not null,
    venue      text    not null default '',
    time_zone  text    not null,
    state      text    not null check (state in ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
    example    boolean not null default false,
    check ((starts_on is null) = (ends_on is null)),
    check (ends_on >= starts_on)
);

create table theme (
    id         uuid primary key,
    edition_id uuid    not null references edition on delete cascade,
    position   integer not null,
    slug       text    not null,
    name_ro    text    not null,
    name_en    text    not null,
    unique (edition_id, slug)
);
