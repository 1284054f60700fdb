-- Those who wait for places of a ticket type. Who was offered some has them taken from the quotas until the offer lapses.
create table waiting_entry (
    id              uuid primary key,
    ticket_type_id  uuid        not null references ticket_type on delete cascade,
    places          integer     not null check (places between 1 and 10),
    name            text        not null,
    email           text        not null,
    language        text        not null check (language in ('ro', 'en')),
    -- Whom an organiser lets go first.
    priority        boolean     not null default false,
    state           text        not null check (state in ('WAITING', 'OFFERED', 'TAKEN', 'LAPSED', 'LEFT')),
    token_digest    bytea       not null unique,
    created_at      timestamptz not null,
    offered_at      timestamptz,
    offer_until     timestamptz,
    -- What an offer that was taken became; it is never offered again.
    registration_id uuid unique references registration on delete set null,
    check (state <> 'OFFERED' or offer_until is not null)
);
create unique index waiting_entry_once on waiting_entry (ticket_type_id, lower(email))
    where state in ('WAITING', 'OFFERED');
create index waiting_entry_next on waiting_entry (ticket_type_id, created_at) where state = 'WAITING';
create index waiting_entry_due on waiting_entry (offer_until) where state = 'OFFERED';

create or replace view quota_use as
    select q.quota_id, 'HELD' as kind, l.places as places
      from registration r join registration_line l on l.registration_id = r.id
      join ticket_type_quota q on q.ticket_type_id = l.ticket_type_id
     where r.state = 'HELD'
    union all
    select q.quota_id, case t.state when 'VALID' then 'CONFIRMED' else 'PENDING' end, 1
      from ticket t join ticket_type_quota q on q.ticket_type_id = t.ticket_type_id
     where t.state in ('PENDING', 'VALID')
    union all
    select q.quota_id, case a.state when 'VALID' then 'CONFIRMED' else 'PENDING' end, 1
      from ticket_add_on a join ticket_type_quota q on q.ticket_type_id = a.ticket_type_id
     where a.state in ('PENDING', 'VALID')
    union all
    select q.quota_id, 'RESERVED', c.held_back
      from code c join code_for f on f.code_id = c.id join ticket_type_quota q on q.ticket_type_id = f.ticket_type_id
     where c.held_back > 0
    union all
    select q.quota_id, 'OFFERED', w.places
      from waiting_entry w join ticket_type_quota q on q.ticket_type_id = w.ticket_type_id
     where w.state = 'OFFERED';
