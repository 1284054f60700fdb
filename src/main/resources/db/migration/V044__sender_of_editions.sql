-- Whom an edition's letters come from; what is empty is as the installation says. No foreign key: the outbox knows no
-- edition, and a letter may outlive its edition.
create table sender_profile (
    edition_id   uuid primary key,
    from_name    text not null default '',
    from_address text not null default '',
    reply_to     text not null default '',
    sender       text not null default '',
    return_path  text not null default ''
);

-- Letters that organisers sent to see how they arrive. Kept for a day: they have an address in them.
create table self_test (
    -- Of the form: sent twice, it is one.
    id         uuid primary key,
    edition_id uuid        not null,
    asked_at   timestamptz not null,
    state      text        not null check (state in ('UNDER_WAY', 'TAKEN', 'REFUSED')),
    -- The message's header fields as they were handed over.
    head       text        not null default '',
    -- The mail server's words where it refused.
    answer     text        not null default ''
);
create index self_test_asked_at on self_test (asked_at);
