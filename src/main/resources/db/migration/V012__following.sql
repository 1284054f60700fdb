-- Somebody who wants to be told when sessions of an edition move or do not take place. No account: an address, which is
-- written to about sessions only once its owner has confirmed.
create table follower (
    id           uuid primary key,
    edition_id   uuid        not null references edition on delete cascade,
    email        text        not null,
    language     text        not null check (language in ('ro', 'en')),
    token_digest bytea       not null unique,
    -- When they last asked to follow something.
    asked_at     timestamptz not null,
    confirmed_at timestamptz
);
create unique index follower_email on follower (edition_id, lower(email));
create index follower_unconfirmed on follower (asked_at) where confirmed_at is null;

-- By what releases and feeds know a session by. Each is confirmed by itself: who knows an address cannot add to what its
-- owner follows.
create table followed_session (
    follower_id  uuid        not null references follower on delete cascade,
    session_guid uuid        not null,
    asked_at     timestamptz not null,
    confirmed_at timestamptz,
    primary key (follower_id, session_guid)
);
create index followed_session_guid on followed_session (session_guid);
create index followed_session_unconfirmed on followed_session (asked_at) where confirmed_at is null;

-- Each time that a follower was asked to confirm: what the letter is about, and how soon another may follow.
create table follow_request (
    id          uuid primary key,
    follower_id uuid        not null references follower on delete cascade,
    sent_at     timestamptz not null
);
create index follow_request_follower on follow_request (follower_id, sent_at);

-- A release moved or cancelled what somebody follows, who gets a letter about it.
create table change_notice (
    id          uuid primary key,
    follower_id uuid not null references follower on delete cascade,
    release_id  uuid not null references release on delete cascade,
    -- The changed sessions that they followed then, whatever they follow when they read it.
    sessions    uuid[] not null,
    unique (follower_id, release_id)
);
