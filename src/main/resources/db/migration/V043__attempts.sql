-- A letter that is taken belongs to one sender under a lease, which that sender's every note about it must name. Until its
-- conversation with the mail server has begun, it may go back or to another at any time, and nothing is repeated.
alter table letter add column lease uuid;
alter table letter add column begun_at timestamptz;
-- How often it was itself put off or refused: its pause grows by this, and not by the mail server's being away.
alter table letter add column refusals integer not null default 0;
update letter set refusals = attempts where state in ('RETRY', 'GIVEN_UP');
-- Folded as Text.folded does it. Made by the database, so that a corrected address is found whoever corrects it.
alter table letter add column search text not null default '';
create function fold_letter() returns trigger language plpgsql as $$
begin
    new.search = replace(translate(lower(regexp_replace(
        normalize(new.recipient_name || ' ' || new.recipient_address, NFD), '[\u0300-\u036f]', '', 'g')), 'đł', 'dl'), 'ß', 'ss');
    return new;
end
$$;
create trigger letter_folded before insert or update of recipient_name, recipient_address on letter
    for each row execute function fold_letter();
update letter set recipient_name = recipient_name;

-- What is due, those that somebody waits for apart from those that nobody does.
drop index letter_due;
create index letter_due on letter (due_at) where state in ('WAITING', 'RETRY', 'SENDING') and not bulk;
create index letter_due_bulk on letter (due_at) where state in ('WAITING', 'RETRY', 'SENDING') and bulk;
-- The office's lists, which keep all that ever was sent.
create index letter_state on letter (state, created_at desc, id desc);
create index letter_edition on letter (edition_id, created_at desc, id desc);

-- Each time that the mail server was asked to take a letter, or that it could not be worded.
create table letter_attempt (
    letter_id uuid        not null references letter on delete cascade,
    number    integer     not null,
    begun_at  timestamptz not null,
    -- Null while it is under way, and for ever if its sender died.
    ended_at  timestamptz,
    outcome   text check (outcome in ('TAKEN', 'PUT_OFF', 'REFUSED', 'NO_ANSWER', 'UNWORDED')),
    -- The mail server's, without addresses.
    words     text        not null default '',
    instance  text        not null,
    primary key (letter_id, number)
);

-- How all instances together go about with the mail server: one row.
create table mail_pace (
    only_one      boolean primary key default true check (only_one),
    -- In a row, for reasons that are not the letters' own; 0 while all is well.
    failures      integer     not null default 0,
    failing_since timestamptz,
    failed_at     timestamptz,
    -- The last of them, without addresses.
    answer        text        not null default '',
    -- After it one letter is tried, and the others when that one was answered.
    resting_until timestamptz not null default 'epoch',
    -- When the next conversation may begin, where there is a limit.
    next_slot     timestamptz not null default 'epoch'
);
insert into mail_pace default values;
