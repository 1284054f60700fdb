-- For how many days after the edition's last one partners of the tier have the leads that they took.
alter table tier add column leads_days integer not null default 90 check (leads_days between 0 and 3650);

-- What somebody let a partner have at its stand. Of whoever took it back the row stays, emptied: what a phone without a line
-- read before that, and sends later, must not bring it back.
create table lead (
    id              uuid primary key,
    edition_id      uuid        not null references edition on delete cascade,
    organisation_id uuid        not null references organisation,
    ticket_id       uuid        not null references ticket on delete cascade,
    -- As the ticket had them when it was scanned; null what was not agreed to.
    name            text,
    organisation    text,
    job_title       text,
    email           text,
    -- Null while nothing is held.
    taken_at        timestamptz,
    revoked_at      timestamptz,
    -- The ticket is somebody else's since; whoever had it before still opens their leads by the link that they had.
    passed_on_at    timestamptz,
    former_digest   bytea,
    check (taken_at is not null
           or (name is null and organisation is null and job_title is null and email is null)),
    check ((passed_on_at is null) = (former_digest is null))
);

-- One of each person for each partner, from however many phones.
create unique index lead_once on lead (organisation_id, ticket_id) where passed_on_at is null;
create index lead_of_partner on lead (edition_id, organisation_id, taken_at desc);
create index lead_of_ticket on lead (ticket_id);
create index lead_of_former on lead (former_digest) where former_digest is not null;

-- One scan of a badge at a stand, with what was noted about it.
create table lead_scan (
    id              uuid primary key,
    lead_id         uuid        not null references lead on delete cascade,
    organisation_id uuid        not null references organisation,
    -- Of the phone: sent twice, it is one scan.
    nonce           uuid        not null,
    device_id       uuid        not null,
    device_name     text        not null,
    scanned_at      timestamptz not null,
    verdict         text        not null check (verdict in ('TAKEN', 'KNOWN')),
    note            text        not null default '' check (length(note) <= 1000),
    rating          integer     not null default 0 check (rating between 0 and 5),
    -- The later of two notes holds.
    noted_at        timestamptz not null,
    -- Its lead was taken back or removed.
    dropped         boolean     not null default false,
    unique (organisation_id, nonce)
);

create index lead_scan_lead on lead_scan (lead_id, scanned_at);

-- When the holder of a ticket last took back everything that any partner has.
create table lead_withdrawal (
    ticket_id    uuid primary key references ticket on delete cascade,
    withdrawn_at timestamptz not null
);

-- How many leads there were that the time has deleted.
create table lead_tally (
    edition_id      uuid    not null references edition on delete cascade,
    organisation_id uuid    not null references organisation,
    leads           integer not null check (leads >= 0),
    primary key (edition_id, organisation_id)
);
