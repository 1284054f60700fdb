-- The outbox. What is stored says who gets which letter about what; the words and the ticket codes are made when the
-- letter is sent or read.
create table letter (
    id                uuid primary key,
    kind              text        not null,
    subject_id        uuid        not null,
    recipient_name    text        not null,
    recipient_address text        not null,
    language          text        not null check (language in ('ro', 'en')),
    state             text        not null check (state in ('WAITING', 'SENDING', 'SENT', 'RETRY', 'GIVEN_UP')),
    attempts          integer     not null default 0,
    created_at        timestamptz not null,
    -- When it is due: at once, after a pause, or when the lease of a sender that died has ended.
    due_at            timestamptz not null,
    sent_at           timestamptz,
    -- The mail server's last words, without addresses.
    last_answer       text,
    unique (kind, subject_id)
);
create index letter_due on letter (due_at) where state in ('WAITING', 'RETRY', 'SENDING');
create index letter_created on letter (created_at desc);
