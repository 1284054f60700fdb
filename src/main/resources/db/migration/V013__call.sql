-- The call for papers of an edition, what was proposed in answer to it, and what organisers think of that.
create table call_for_papers (
    id         uuid primary key,
    edition_id uuid        not null unique references edition on delete cascade,
    enabled    boolean     not null,
    text_ro    text        not null default '',
    text_en    text        not null default '',
    opens_at   timestamptz not null,
    closes_at  timestamptz not null,
    -- Whether organisers score without seeing who proposes.
    blind      boolean     not null,
    check (closes_at > opens_at)
);

create table call_kind (
    call_id uuid not null references call_for_papers on delete cascade,
    kind    text not null check (kind in ('KEYNOTE', 'TALK', 'PANEL', 'WORKSHOP', 'DEBATE')),
    primary key (call_id, kind)
);

create table submission (
    id              uuid primary key,
    edition_id      uuid        not null references edition on delete cascade,
    -- Digest of the token in the address of its author's page.
    token_digest    bytea       not null unique,
    state           text        not null check (state in ('SUBMITTED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')),
    title           text        not null,
    kind            text        not null check (kind in ('KEYNOTE', 'TALK', 'PANEL', 'WORKSHOP', 'DEBATE')),
    -- The language it would be held in, and the one that its author reads.
    spoken          text        not null check (spoken in ('ro', 'en')),
    language        text        not null check (language in ('ro', 'en')),
    abstract        text        not null,
    description     text        not null default '',
    -- For the organisers alone.
    notes           text        not null default '',
    minutes         integer     not null check (minutes between 15 and 240),
    theme_id        uuid references theme on delete set null,
    name            text        not null,
    email           text        not null,
    organisation    text        not null default '',
    headline        text        not null default '',
    biography       text        not null default '',
    -- Folded to lower case without diacritics: what it is about, and who is in it, which a blind review must not find.
    search          text        not null,
    search_people   text        not null,
    -- Made by its acceptance. It stays whatever becomes of the submission, until organisers remove it.
    session_id      uuid references session on delete set null,
    submitted_at    timestamptz not null,
    changed_at      timestamptz not null,
    check (state <> 'SUBMITTED' or session_id is null)
);
create index submission_edition on submission (edition_id, submitted_at desc);
create index submission_theme on submission (theme_id);
create index submission_session on submission (session_id);

create table co_speaker (
    submission_id uuid    not null references submission on delete cascade,
    position      integer not null,
    name          text    not null,
    email         text    not null,
    primary key (submission_id, position)
);

-- What a form was sent as, so that sending it twice submits once.
create table submission_key (
    form_key      bytea primary key,
    submission_id uuid not null references submission on delete cascade deferrable initially deferred
);
create index submission_key_submission on submission_key (submission_id);

create table review (
    id            uuid primary key,
    submission_id uuid        not null references submission on delete cascade,
    account_id    uuid        not null references account on delete cascade,
    score         integer     not null check (score between 1 and 5),
    comment       text        not null default '',
    written_at    timestamptz not null,
    unique (submission_id, account_id)
);
create index review_account on review (account_id);

-- Every decision, the ones that were changed too; each has its letter.
create table decision (
    id            uuid primary key,
    submission_id uuid        not null references submission on delete cascade,
    accepted      boolean     not null,
    -- To the author, in the organisers' words.
    word          text        not null default '',
    account_id    uuid references account on delete set null,
    decided_at    timestamptz not null
);
create index decision_submission on decision (submission_id, decided_at);

-- How many submissions an address or a host has sent in an hour, by digest.
create table submission_rate (
    subject_digest bytea       not null,
    hour           timestamptz not null,
    taken          integer     not null,
    primary key (subject_digest, hour)
);
