-- What came back of letters: from a mailbox that is read, or from a provider that calls us.
create table letter_report (
    id          uuid primary key,
    -- Whoever takes a letter out of the outbox takes what was said of it too.
    letter_id   uuid        not null references letter on delete cascade,
    kind        text        not null check (kind in ('DELIVERED', 'DEFERRED', 'BOUNCED', 'COMPLAINED')),
    -- An enhanced status code (RFC 3463), such as 5.1.1; empty where none was given.
    status      text        not null default '',
    -- Without addresses.
    answer      text        not null default '',
    reported_at timestamptz not null,
    received_at timestamptz not null,
    -- Of what was received: the same again is no second report.
    digest      bytea       not null unique,
    -- When an organiser did something about it; it counts no longer.
    settled_at  timestamptz
);
create index letter_report_letter on letter_report (letter_id);
create index letter_recipient on letter (lower(recipient_address));

-- Why letters do not arrive; empty where no code was given.
alter table unreachable_address add column status text not null default '';

-- How far the mailbox was read, and by which instance it is being read.
create table report_mailbox (
    name         text primary key,
    uid_validity bigint      not null default 0,
    last_uid     bigint      not null default 0,
    reader       uuid,
    lease_until  timestamptz,
    -- The message that could not be fetched, and how often.
    failing_uid  bigint      not null default 0,
    failures     integer     not null default 0,
    read_at      timestamptz,
    -- Why it could not be read last; empty where it could.
    fault        text        not null default ''
);
