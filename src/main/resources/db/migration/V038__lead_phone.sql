-- A phone at a partner's stand, which takes leads. It is known by the digest of its token; how long it holds is the tier's.
create table lead_phone (
    id              uuid primary key,
    edition_id      uuid        not null references edition on delete cascade,
    organisation_id uuid        not null references organisation on delete cascade,
    name            text        not null,
    token_digest    bytea       not null unique,
    paired_by       uuid        references partner_contact on delete set null,
    paired_at       timestamptz not null,
    revoked_at      timestamptz,
    -- As it told last.
    last_contact_at timestamptz,
    waiting         integer
);
create index lead_phone_stand on lead_phone (organisation_id, edition_id, paired_at desc);

-- A link that makes one phone such a phone, once. Its token is derived from the id.
create table lead_pairing (
    id              uuid primary key,
    edition_id      uuid        not null references edition on delete cascade,
    organisation_id uuid        not null references organisation on delete cascade,
    token_digest    bytea       not null unique,
    name            text        not null,
    created_by      uuid        references partner_contact on delete set null,
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    phone_id        uuid        references lead_phone on delete set null,
    used_at         timestamptz
);
create index lead_pairing_stand on lead_pairing (organisation_id, edition_id);
