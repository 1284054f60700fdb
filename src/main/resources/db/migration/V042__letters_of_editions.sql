-- Which edition sends a letter: as whom, and in whose words. No foreign key: a row of the outbox outlives what it is about,
-- and its insert, in the transaction of a registration, need not lock the edition's row.
alter table letter add column edition_id uuid;
-- One of many that nobody waits for: it leaves after all others that are due.
alter table letter add column bulk boolean not null default false;

-- Addresses at which letters do not arrive, or are not wanted: nothing but what their owners do here is written to them.
create table unreachable_address (
    -- In lower case.
    address   text primary key,
    because   text        not null check (because in ('REFUSED', 'BOUNCED', 'COMPLAINED')),
    since     timestamptz not null,
    -- The last letter that told us so.
    letter_id uuid,
    -- The words of the mail server or of the report, without addresses.
    answer    text        not null default ''
);
