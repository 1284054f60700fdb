-- Whether a speaker comes to an edition, and the link to their own page there. Made when they are invited.
create table participation (
    id           uuid primary key,
    edition_id   uuid        not null references edition on delete cascade,
    speaker_id   uuid        not null references speaker on delete cascade,
    attendance   text        not null check (attendance in ('UNANSWERED', 'CONFIRMED', 'DECLINED')),
    answered_at  timestamptz,
    -- What they wrote to the organisers with their answer.
    word         text        not null default '' check (length(word) <= 1000),
    -- Which link of theirs is good; the link itself is derived from the installation's secret.
    issue        integer     not null,
    token_digest bytea       not null unique,
    language     text        not null check (language in ('ro', 'en')),
    invited_at   timestamptz not null,
    unique (edition_id, speaker_id)
);
create index participation_speaker on participation (speaker_id);

-- Each time that the link was sent: what the letter is about, and how soon another may follow.
create table speaking_link (
    id               uuid primary key,
    participation_id uuid        not null references participation on delete cascade,
    occasion         text        not null check (occasion in ('INVITED', 'AGAIN', 'RENEWED', 'LOST')),
    sent_at          timestamptz not null
);
create index speaking_link_participation on speaking_link (participation_id, sent_at);

-- What a speaker would have said of themselves. Nothing of it is public before an organiser approves it.
create table speaker_change (
    id               uuid primary key,
    participation_id uuid        not null references participation on delete cascade,
    speaker_id       uuid        not null references speaker on delete cascade,
    state            text        not null check (state in ('PENDING', 'APPROVED', 'REJECTED', 'REPLACED')),
    sent_at          timestamptz not null,
    decided_at       timestamptz,
    account_id       uuid references account on delete set null,
    reason           text        not null default '' check (length(reason) <= 1000)
);
create unique index speaker_change_pending on speaker_change (speaker_id) where state = 'PENDING';
create index speaker_change_participation on speaker_change (participation_id, sent_at desc);

create table speaker_change_wish (
    change_id uuid    not null references speaker_change on delete cascade,
    field     text    not null check (field in ('NAME', 'ORGANISATION', 'HEADLINE_RO', 'HEADLINE_EN', 'BIOGRAPHY_RO',
                                                'BIOGRAPHY_EN', 'PICTURE')),
    -- The new text; of a picture its id, or nothing to take it away.
    wanted    text    not null,
    approved  boolean not null,
    primary key (change_id, field)
);

-- A release changed something in the sessions of a speaker, who gets a letter about it.
create table speaker_notice (
    id               uuid primary key,
    participation_id uuid not null references participation on delete cascade,
    release_id       uuid not null references release on delete cascade,
    unique (participation_id, release_id)
);
