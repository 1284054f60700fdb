create table track (
    id         uuid primary key,
    edition_id uuid    not null references edition on delete cascade,
    position   integer not null,
    name_ro    text    not null,
    name_en    text    not null
);
create index track_edition on track (edition_id);

create table room (
    id         uuid primary key,
    edition_id uuid    not null references edition on delete cascade,
    position   integer not null,
    name       text    not null,
    capacity   integer check (capacity > 0)
);
create index room_edition on room (edition_id);

-- Speakers exist across editions.
create table speaker (
    id           uuid primary key,
    slug         text not null unique,
    name         text not null,
    organisation text not null default '',
    headline_ro  text not null default '',
    headline_en  text not null default '',
    example      boolean not null default false
);

create table session (
    id          uuid primary key,
    edition_id  uuid not null references edition on delete cascade,
    slug        text not null,
    kind        text not null check (kind in ('KEYNOTE', 'TALK', 'PANEL', 'WORKSHOP', 'DEBATE', 'BREAK')),
    title_ro    text not null,
    title_en    text not null,
    abstract_ro text not null default '',
    abstract_en text not null default '',
    language    text not null check (language in ('ro', 'en')),
    track_id    uuid references track,
    theme_id    uuid references theme,
    room_id     uuid references room,
    starts_at   timestamptz,
    ends_at     timestamptz,
    unique (edition_id, slug),
    check (ends_at > starts_at)
);
create index session_edition on session (edition_id, starts_at);

create table session_speaker (
    session_id uuid    not null references session on delete cascade,
    speaker_id uuid    not null references speaker,
    role       text    not null check (role in ('SPEAKER', 'MODERATOR', 'PANELLIST')),
    position   integer not null,
    primary key (session_id, speaker_id)
);
create index session_speaker_speaker on session_speaker (speaker_id);
