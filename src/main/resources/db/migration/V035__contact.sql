-- Who speaks for an organisation, in all editions. One who has ended keeps their row: others' comments stand beside theirs.
create table partner_contact (
    id              uuid primary key,
    organisation_id uuid        not null references organisation,
    name            text        not null,
    email           text        not null,
    language        text        not null check (language in ('ro', 'en')),
    created_at      timestamptz not null,
    ended_at        timestamptz,
    version         integer     not null default 0
);

create unique index partner_contact_address on partner_contact (organisation_id, lower(email)) where ended_at is null;
create index partner_contact_email on partner_contact (lower(email));

-- A mailed link; the link itself is derived from the id and stored nowhere.
create table partner_link (
    id           uuid primary key,
    contact_id   uuid        not null references partner_contact on delete cascade,
    -- Which edition a welcome is about.
    edition_id   uuid references edition on delete cascade,
    token_digest bytea       not null unique,
    made_at      timestamptz not null,
    expires_at   timestamptz not null,
    used_at      timestamptz
);

create index partner_link_contact on partner_link (contact_id, made_at);

create table partner_sign_in (
    token_digest bytea primary key,
    contact_id   uuid        not null references partner_contact on delete cascade,
    created_at   timestamptz not null,
    expires_at   timestamptz not null
);

create index partner_sign_in_contact on partner_sign_in (contact_id);
create index partner_sign_in_expires on partner_sign_in (expires_at);

-- That somebody at a host asked for a link: the host's digest, for an hour.
create table partner_link_request (
    id          uuid primary key,
    host_digest bytea       not null,
    asked_at    timestamptz not null
);

create index partner_link_request_host on partner_link_request (host_digest, asked_at);
