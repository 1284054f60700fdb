-- What a program acts with for an organiser. The token itself is nowhere but with whom it was shown to.
create table api_token (
    id           uuid primary key,
    token_digest bytea       not null,
    account_id   uuid        not null references account on delete cascade,
    name         text        not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz
);
create unique index api_token_digest on api_token (token_digest);
create index api_token_account on api_token (account_id);
