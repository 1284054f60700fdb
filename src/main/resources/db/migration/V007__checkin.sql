create table gate (
    id         uuid primary key,
    edition_id uuid    not null references edition on delete cascade,
    position   integer not null,
    name_ro    text    not null,
    name_en    text    not null
);
create index gate_edition on gate (edition_id, position);

-- Every scan, refused ones too. A nonce is one scan, however often it is sent.
create table scan (
    id            uuid primary key,
    nonce         uuid        not null unique,
    edition_id    uuid        not null references edition,
    gate_id       uuid        not null references gate,
    account_id    uuid        references account on delete set null,
    ticket_id     uuid        references ticket,
    raw_digest    bytea       not null,
    source        text        not null check (source in ('CAMERA', 'TYPED', 'USB')),
    direction     text        not null check (direction in ('IN', 'OUT')),
    verdict       text        not null,
    -- By the device's clock, and by ours.
    scanned_at    timestamptz not null,
    received_at   timestamptz not null,
    -- What the verdict told: since when and where somebody is already in.
    since         timestamptz,
    since_gate_id uuid references gate
);
create index scan_edition on scan (edition_id, received_at desc);
create index scan_ticket on scan (ticket_id);
create index scan_admitted on scan (gate_id) where verdict = 'ADMITTED';

-- Where a ticket's holder is, by the last scan that let them in or out.
create table presence (
    ticket_id  uuid primary key references ticket,
    edition_id uuid        not null references edition,
    gate_id    uuid        not null references gate,
    inside     boolean     not null,
    since      timestamptz not null
);
create index presence_inside on presence (edition_id) where inside;
