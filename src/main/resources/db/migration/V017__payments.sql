-- A bank's statement between its upload and its booking. It names people: the file goes once it is booked or forgotten.
create table statement_import (
    id          uuid primary key,
    edition_id  uuid        not null references edition on delete cascade,
    file        bytea       not null,
    -- Of lines that do not name one.
    currency    text        not null check (currency in ('RON', 'EUR')),
    -- Whether lines without a reference that we gave out are written down too.
    keeps_unknown boolean   not null,
    uploaded_by text        not null,
    uploaded_at timestamptz not null,
    booked_at   timestamptz,
    -- What came of it: registrations confirmed, sums that need a person, lines that were known before.
    confirmed   integer     not null default 0,
    open        integer     not null default 0,
    known       integer     not null default 0
);

-- Money that came in, each sum once.
create table payment (
    id              uuid primary key,
    edition_id      uuid        not null references edition on delete cascade,
    registration_id uuid        references registration on delete set null,
    -- In the currency's hundredths.
    amount          bigint      not null check (amount between 1 and 100000000000),
    currency        text        not null check (currency in ('RON', 'EUR')),
    received_on     date        not null,
    method          text        not null check (method in ('TRANSFER')),
    state           text        not null check (state in ('MATCHED', 'UNMATCHED', 'REFUND_NEEDED', 'REFUNDED')),
    -- Why it was not simply matched, as a key.
    problem         text        check (problem in ('UNKNOWN_REFERENCE', 'WRONG_AMOUNT', 'NOT_DUE', 'NOT_OWED', 'NO_PLACE_LEFT', 'CANCELLED')),
    note            text        not null default '',
    entered_by      text        not null,
    entered_at      timestamptz not null,
    settled_by      text        not null default '',
    settled_at      timestamptz,
    -- What tells it apart: a line of a statement by its content, one that was seen by an organiser by whom it is for.
    line_key        bytea       unique,
    hand_key        text        unique,
    check (line_key is not null or hand_key is not null)
);
create index payment_edition on payment (edition_id, received_on);
create index payment_registration on payment (registration_id);
create index payment_open on payment (edition_id) where state in ('UNMATCHED', 'REFUND_NEEDED');
