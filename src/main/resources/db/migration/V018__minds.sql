-- Why a code that was scanned is no longer good, for the verdict that names it.
alter table scan add column revoked_because text;

-- What is to be written about a ticket, each time anew: the outbox writes about a subject once, and this is its subject.
create table ticket_notice (
    id         uuid primary key,
    ticket_id  uuid        not null references ticket on delete cascade,
    kind       text        not null check (kind in ('TICKET_AGAIN', 'DETAILS_ASKED', 'PASSED_ON')),
    created_at timestamptz not null
);
create index ticket_notice_ticket on ticket_notice (ticket_id, kind, created_at);

-- Who asked for forgotten links, by the digests of the address and of the client, to slow it down.
create table link_request (
    id             uuid primary key,
    subject_digest bytea       not null,
    asked_at       timestamptz not null
);
create index link_request_subject on link_request (subject_digest, asked_at);
