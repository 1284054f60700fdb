-- The same organisation across editions.
create table organisation (
    id      uuid primary key,
    slug    text not null unique,
    name_ro text not null,
    name_en text not null,
    website text
);

create table tier (
    id         uuid primary key,
    edition_id uuid    not null references edition on delete cascade,
    position   integer not null,
    slug       text    not null,
    -- Ranked tiers stand above each other; families (strategic, facilitator, media) stand beside.
    ranked     boolean not null,
    name_ro    text    not null,
    name_en    text    not null,
    unique (edition_id, slug)
);

create table sponsorship (
    id              uuid primary key,
    tier_id         uuid    not null references tier on delete cascade,
    organisation_id uuid    not null references organisation,
    position        integer not null,
    unique (tier_id, organisation_id)
);
