-- People who sign in, and what an installation must remember about itself.
create table account (
    id            uuid primary key,
    email         text        not null,
    name          text        not null,
    password_hash text        not null,
    created_at    timestamptz not null
);
create unique index account_email on account (lower(email));

-- A session cookie's digest; the cookie itself is nowhere but in the browser.
create table sign_in (
    token_digest bytea primary key,
    account_id   uuid        not null references account on delete cascade,
    created_at   timestamptz not null,
    expires_at   timestamptz not null
);
create index sign_in_account on sign_in (account_id);
create index sign_in_expiry on sign_in (expires_at);

-- Failed sign-ins by digest of what they named (an address, a host), to slow guessing down.
create table sign_in_failure (
    id             uuid primary key,
    subject_digest bytea       not null,
    failed_at      timestamptz not null
);
create index sign_in_failure_subject on sign_in_failure (subject_digest, failed_at);

-- The one-time address that makes the first organiser.
create table setup_link (
    token_digest bytea primary key,
    created_at   timestamptz not null,
    expires_at   timestamptz not null
);

-- One row: a fingerprint of the secret that ticket codes are derived from. A service with another secret must not start.
create table installation (
    only_row           boolean primary key default true check (only_row),
    secret_fingerprint bytea not null
);
