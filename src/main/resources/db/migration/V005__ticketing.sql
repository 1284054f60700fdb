-- How many places there are, and how many are held or confirmed. Whoever takes places does it in one conditional update
-- of "taken"; the check is the last line behind it.
create table quota (
    id         uuid primary key,
    edition_id uuid    not null references edition on delete cascade,
    name       text    not null,
    size       integer not null check (size >= 0),
    taken      integer not null default 0 check (taken >= 0 and taken <= size)
);
create index quota_edition on quota (edition_id);

create table ticket_type (
    id                    uuid primary key,
    edition_id            uuid    not null references edition on delete cascade,
    quota_id              uuid    not null references quota,
    position              integer not null,
    name_ro               text    not null,
    name_en               text    not null,
    description_ro        text    not null default '',
    description_en        text    not null default '',
    most_per_registration integer not null default 10 check (most_per_registration between 1 and 10),
    sale_from             timestamptz,
    sale_until            timestamptz,
    check (sale_until > sale_from)
);
create index ticket_type_edition on ticket_type (edition_id, position);

create table registration (
    id             uuid primary key,
    edition_id     uuid        not null references edition,
    ticket_type_id uuid        not null references ticket_type,
    quota_id       uuid        not null references quota,
    places         integer     not null check (places between 1 and 10),
    state          text        not null check (state in ('HELD', 'CONFIRMED', 'EXPIRED', 'CANCELLED')),
    language       text        not null check (language in ('ro', 'en')),
    -- Digest of the token in the registration's address.
    token_digest   bytea       not null unique,
    -- Made by the form that asks for places, so that asking twice takes them once.
    hold_key       uuid        not null unique,
    held_at        timestamptz not null,
    hold_until     timestamptz not null,
    confirmed_at   timestamptz,
    cancelled_at   timestamptz,
    check (state <> 'CONFIRMED' or confirmed_at is not null)
);
create index registration_hold on registration (quota_id, hold_until) where state = 'HELD';
create index registration_edition on registration (edition_id, confirmed_at desc) where state = 'CONFIRMED';

create table ticket (
    id              uuid primary key,
    registration_id uuid        not null references registration,
    edition_id      uuid        not null references edition,
    ticket_type_id  uuid        not null references ticket_type,
    position        integer     not null,
    name            text        not null,
    email           text        not null,
    organisation    text        not null default '',
    job_title       text        not null default '',
    audience        text        not null,
    state           text        not null check (state in ('VALID', 'CANCELLED')),
    -- Counts reissues; the code is derived from it.
    issue           integer     not null default 1,
    code_digest     bytea       not null unique,
    short_code      text        not null,
    token_digest    bytea       not null unique,
    -- Name, organisation and address folded to lower case without diacritics.
    search          text        not null,
    created_at      timestamptz not null,
    unique (registration_id, position),
    unique (edition_id, short_code)
);
create index ticket_edition on ticket (edition_id, created_at desc);

-- A consent that was given; withdrawing it keeps the row as proof of what held until when.
create table consent (
    ticket_id    uuid        not null references ticket on delete cascade,
    purpose      text        not null check (purpose in ('NEWS', 'PHOTOGRAPHS', 'PARTNERS')),
    given_at     timestamptz not null,
    withdrawn_at timestamptz,
    primary key (ticket_id, purpose)
);
