-- What a gate lets through. Without types and days it takes every ticket on every day, without hours at any time.
alter table gate
    -- What people are in once they are through: the building, the room of a session, or what only this gate leads to.
    add column area       text    not null default 'BUILDING' check (area in ('BUILDING', 'SESSION', 'ITSELF')),
    add column session_id uuid    references session on delete set null,
    add column places     integer check (places > 0),
    add column often      text    not null default 'ONCE' check (often in ('ONCE', 'ONCE_A_DAY', 'MANY')),
    add column exits      boolean not null default true,
    add column opens_at   time,
    add column closes_at  time,
    -- When, each day, whoever is in counts as gone.
    add column out_at     time,
    add constraint gate_hours check ((opens_at is null) = (closes_at is null));

create table gate_type (
    gate_id        uuid not null references gate on delete cascade,
    ticket_type_id uuid not null references ticket_type on delete cascade,
    primary key (gate_id, ticket_type_id)
);

create table gate_day (
    gate_id uuid not null references gate on delete cascade,
    day     date not null,
    primary key (gate_id, day)
);

-- The days on which tickets of a type admit; all of them without any here.
create table ticket_type_day (
    ticket_type_id uuid not null references ticket_type on delete cascade,
    day            date not null,
    primary key (ticket_type_id, day)
);

-- A phone at the door. It is known by the digest of its token.
create table device (
    id              uuid primary key,
    edition_id      uuid        not null references edition on delete cascade,
    name            text        not null,
    token_digest    bytea       not null unique,
    may_overrule    boolean     not null,
    paired_by       uuid        references account on delete set null,
    paired_at       timestamptz not null,
    expires_at      timestamptz not null,
    revoked_at      timestamptz,
    -- As it told last.
    last_contact_at timestamptz,
    synced_at       timestamptz,
    queue           integer,
    battery         integer check (battery between 0 and 100),
    skew_millis     bigint,
    app_version     text
);
create index device_edition on device (edition_id, paired_at desc);

create table device_gate (
    device_id uuid not null references device on delete cascade,
    gate_id   uuid not null references gate on delete cascade,
    primary key (device_id, gate_id)
);

-- A link that makes one phone a device, once. Its token is derived from the id.
create table pairing (
    id           uuid primary key,
    edition_id   uuid        not null references edition on delete cascade,
    token_digest bytea       not null unique,
    name         text        not null,
    may_overrule boolean     not null,
    holds_until  timestamptz not null,
    created_by   uuid        references account on delete set null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    device_id    uuid        references device on delete set null,
    used_at      timestamptz
);

create table pairing_gate (
    pairing_id uuid not null references pairing on delete cascade,
    gate_id    uuid not null references gate on delete cascade,
    primary key (pairing_id, gate_id)
);

alter table scan
    alter column gate_id drop not null,
    drop constraint scan_source_check,
    add constraint scan_source_check check (source in ('CAMERA', 'TYPED', 'USB', 'SEARCH')),
    add column device_id         uuid references device on delete set null,
    -- What a device said, where there is no such gate for it.
    add column gate_told         uuid,
    add column area_id           uuid,
    -- scanned_at by our clock: what the device's clock was off by is taken out.
    add column happened_at       timestamptz,
    add column skew_millis       bigint,
    add column offline           boolean not null default false,
    -- What we would have said, where the device, which knew less, said something else.
    add column judged            text,
    -- For NOT_YET and WRONG_DAY: when it would be right.
    add column good_at           timestamptz,
    -- What was overruled, and why. Marked for ever.
    add column overruled         text,
    add column reason            text,
    -- Of before the edition, or sent after such scans were wiped: recorded, and counted nowhere.
    add column rehearsal         boolean not null default false,
    add column undone_at         timestamptz,
    add column undone_by_device  uuid references device on delete set null,
    add column undone_by_account uuid references account on delete set null;
update scan set happened_at = least(scanned_at, received_at), area_id = edition_id;
alter table scan alter column happened_at set not null;
create index scan_device on scan (device_id, received_at desc) where device_id is not null;
create index scan_passage on scan (edition_id, happened_at)
    where verdict in ('ADMITTED', 'LEFT') and undone_at is null and not rehearsal;

-- Where a ticket's holder is, in each area that gates lead to.
alter table presence
    add column area_id    uuid,
    -- The transaction that wrote the row, for devices that ask what has changed since.
    add column changed_in xid8 not null default pg_current_xact_id();
update presence set area_id = edition_id;
alter table presence
    alter column area_id set not null,
    drop constraint presence_pkey,
    add primary key (ticket_id, area_id);
drop index presence_inside;
create index presence_inside on presence (area_id) where inside;
create index presence_changed on presence (edition_id, changed_in);

alter table ticket add column changed_in xid8 not null default pg_current_xact_id();
create index ticket_changed on ticket (edition_id, changed_in);

-- An update of a ticket is news for the door only where it changes what the door knows of it.
create function ticket_changed() returns trigger language plpgsql as $$
begin
    new.changed_in := pg_current_xact_id();
    return new;
end $$;
create trigger ticket_changed before update on ticket for each row
    when ((old.name, old.organisation, old.ticket_type_id, old.state, old.code_digest, old.short_code)
          is distinct from (new.name, new.organisation, new.ticket_type_id, new.state, new.code_digest, new.short_code))
    execute function ticket_changed();

-- Each time an edition's scans of before it began were wiped.
create table door_wipe (
    id         uuid primary key,
    edition_id uuid        not null references edition on delete cascade,
    account_id uuid        references account on delete set null,
    wiped_at   timestamptz not null,
    scans      integer     not null
);
create index door_wipe_edition on door_wipe (edition_id, wiped_at desc);
