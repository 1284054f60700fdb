-- What an organiser writes to many at once.
create table announcement (
    id            uuid primary key,
    edition_id    uuid        not null references edition on delete cascade,
    -- PRACTICAL: about a visit, to whoever has a ticket. NEWS: to those alone who agreed to it.
    nature        text        not null check (nature in ('PRACTICAL', 'NEWS')),
    state         text        not null check (state in ('DRAFT', 'SCHEDULED', 'UNDER_WAY', 'STOPPED', 'DONE')),
    subject_ro    text        not null,
    subject_en    text        not null,
    -- Markdown with placeholders.
    text_ro       text        not null,
    text_en       text        not null,
    -- Whom it is for, as JSON: who that is, is found out when it starts.
    recipients    text        not null,
    pause_seconds integer check (pause_seconds between 1 and 3600),
    per_minute    integer check (per_minute between 1 and 6000),
    created_by    text        not null,
    created_at    timestamptz not null,
    starts_at     timestamptz,
    started_at    timestamptz,
    -- When its next letters may go to the outbox.
    next_at       timestamptz,
    done_at       timestamptz,
    check (pause_seconds is null or per_minute is null),
    check (state <> 'SCHEDULED' or starts_at is not null),
    check (state not in ('UNDER_WAY', 'STOPPED', 'DONE') or started_at is not null and next_at is not null)
);
create index announcement_edition on announcement (edition_id, created_at desc);
create index announcement_scheduled on announcement (starts_at) where state = 'SCHEDULED';
create index announcement_under_way on announcement (next_at) where state = 'UNDER_WAY';

-- Whom one goes to, fixed at the moment it starts: an address once.
create table announcement_recipient (
    id              uuid primary key,
    announcement_id uuid not null references announcement on delete cascade,
    -- In lower case.
    address         text not null,
    name            text not null,
    language        text not null check (language in ('ro', 'en')),
    reader          text not null check (reader in ('TICKET', 'CONTACT')),
    -- The ticket, or the partner's contact. No foreign key: it may go before its turn, which is noticed then.
    reader_id       uuid not null,
    state           text not null default 'WAITING' check (state in ('WAITING', 'HANDED', 'SKIPPED')),
    skipped_because text check (skipped_because in ('NO_CONSENT', 'UNREACHABLE', 'UNSUBSCRIBED', 'GONE')),
    check ((state = 'SKIPPED') = (skipped_because is not null)),
    constraint announcement_recipient_once unique (announcement_id, address)
);
create index announcement_recipient_waiting on announcement_recipient (announcement_id, id) where state = 'WAITING';
create index announcement_recipient_reader on announcement_recipient (reader_id);
create index announcement_recipient_address on announcement_recipient (address);

-- A letter that an organiser sent to themselves.
create table announcement_test (
    id              uuid primary key,
    announcement_id uuid        not null references announcement on delete cascade,
    sent_at         timestamptz not null
);
create index announcement_test_sent on announcement_test (announcement_id, sent_at);

-- Whom to write to, kept under a name.
create table saved_search (
    id         uuid primary key,
    edition_id uuid not null references edition on delete cascade,
    name       text not null,
    recipients text not null
);
create unique index saved_search_name on saved_search (edition_id, lower(name));

-- Addresses that want no more announcements.
create table unsubscribed (
    id         uuid primary key,
    -- In lower case.
    address    text        not null,
    -- NEWS of all editions, practical word of one EDITION, or all that partners' contacts get as such.
    scope      text        not null check (scope in ('NEWS', 'EDITION', 'PARTNER')),
    edition_id uuid references edition on delete cascade,
    since      timestamptz not null,
    -- Whose consent to news ended with it: undoing it gives them theirs again.
    tickets    uuid[]      not null default '{}',
    check ((scope = 'EDITION') = (edition_id is not null)),
    constraint unsubscribed_once unique nulls not distinct (address, scope, edition_id)
);
