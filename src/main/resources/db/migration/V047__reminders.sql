-- What an edition sends by itself, and when. Without a row the defaults of the kind hold.
create table reminder_terms (
    edition_id uuid        not null references edition on delete cascade,
    kind       text        not null check (kind in
        ('WEEK_BEFORE', 'DAY_BEFORE', 'PAYMENT', 'DETAILS', 'THANKS', 'NEXT_EDITION')),
    is_on      boolean     not null,
    days       integer     not null check (days between 0 and 60),
    -- In the edition's zone.
    at         time        not null,
    -- Nothing that was due before is sent by itself.
    since      timestamptz not null,
    -- When an organiser last asked for what was missed.
    asked_at   timestamptz,
    primary key (edition_id, kind)
);

-- When the service first saw that everybody can register for an edition: publishing keeps no time of its own.
create table registration_opening (
    edition_id uuid primary key references edition on delete cascade,
    seen_at    timestamptz not null
);

-- Every reminder that was put into the outbox, in the same transaction. The key says what is the same one: two sweeps at
-- once, or one that was killed and begun anew, cannot write it twice.
create table reminder (
    id              uuid primary key,
    edition_id      uuid        not null references edition on delete cascade,
    kind            text        not null,
    -- The ticket, or the registration, or the digest of an address; with the day or the time that it is about, where
    -- another day is another reminder.
    once            text        not null,
    ticket_id       uuid        references ticket on delete cascade,
    registration_id uuid        not null references registration on delete cascade,
    added_at        timestamptz not null,
    unique (edition_id, kind, once)
);
create index reminder_ticket on reminder (ticket_id);
create index reminder_registration on reminder (registration_id);

-- Who may give feedback: whoever has the link, of which this is the digest. Whose ticket it was derived from is not here.
create table feedback_link (
    token_digest bytea primary key,
    edition_id   uuid not null references edition on delete cascade
);

-- What they said; without a name, a ticket or a time.
create table feedback (
    token_digest bytea primary key references feedback_link on delete cascade,
    edition_id   uuid     not null references edition on delete cascade,
    overall      smallint not null check (overall between 1 and 5),
    again        text     not null check (again in ('YES', 'PERHAPS', 'NO')),
    good         text     not null,
    better       text     not null
);
create index feedback_edition on feedback (edition_id);

create table feedback_session (
    token_digest bytea    not null references feedback on delete cascade,
    session_id   uuid     not null,
    rating       smallint not null check (rating between 1 and 5),
    primary key (token_digest, session_id)
);
