-- What requests with an Idempotency-Key were answered, so that sending one again answers the same.
create table idempotent_request (
    -- Digest of who asks, what for and the key.
    key_digest   bytea primary key,
    -- Digest of the method and the body: another body is another request.
    body_digest  bytea       not null,
    started_at   timestamptz not null,
    -- Null while the first one is still in flight.
    status       integer,
    media_type   text,
    location     text,
    -- Encrypted: answers hold links that are as good as a key.
    body         bytea
);
create index idempotent_request_age on idempotent_request (started_at);
