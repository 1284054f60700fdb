-- A workshop or dinner that was chosen after its registration was confirmed has a date of its own: until then its money is
-- waited for. Null where it goes with the registration's own money.
alter table ticket_add_on
    add column pay_until timestamptz,
    add column paid_at   timestamptz;
update ticket_add_on a set paid_at = r.paid_at
  from ticket t join registration r on r.id = t.registration_id
 where t.id = a.ticket_id and a.state = 'VALID' and a.price > 0;

-- What a confirmed registration owes for such: the sum of what still waits, and the date of the most urgent.
alter table registration
    add column later_owed  bigint not null default 0 check (later_owed >= 0),
    add column later_until timestamptz;
create index registration_later on registration (later_until) where later_owed > 0;
create index ticket_add_on_unpaid on ticket_add_on (ticket_id) where pay_until is not null;

-- Each time that what is owed became another sum: a letter tells of it.
create table owed_change (
    id              uuid primary key,
    registration_id uuid        not null references registration on delete cascade,
    reason          text        not null check (reason in ('ADDED', 'DROPPED', 'MOVED', 'CANCELLED', 'EXPIRED', 'PAID')),
    -- What was added or dropped, in the registration's language.
    what            text        not null,
    -- In the hundredths of the registration's currency.
    owed_before     bigint      not null check (owed_before >= 0),
    owed_after      bigint      not null check (owed_after >= 0),
    -- Until when what is owed then is waited for; null where nothing is.
    owed_until      timestamptz,
    changed_at      timestamptz not null
);
create index owed_change_registration on owed_change (registration_id);

-- Money that was paid for what was given up later: what an organiser sends back.
create table refund (
    id              uuid primary key,
    edition_id      uuid        not null references edition on delete cascade,
    registration_id uuid        not null references registration on delete cascade,
    reason          text        not null check (reason in ('ADD_ON_DROPPED', 'TICKETS_CANCELLED')),
    what            text        not null,
    amount          bigint      not null check (amount > 0),
    currency        text        not null check (currency in ('RON', 'EUR')),
    due_at          timestamptz not null,
    refunded_by     text        not null default '',
    refunded_at     timestamptz
);
create index refund_open on refund (edition_id) where refunded_at is null;
create index refund_registration on refund (registration_id);
