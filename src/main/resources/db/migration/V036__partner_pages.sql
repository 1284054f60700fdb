-- What contacts would have the public read of their organisation; at most one of a listing is under way.
create table listing_change (
    id         uuid primary key,
    listing_id uuid        not null references listing on delete cascade,
    state      text        not null check (state in ('DRAFT', 'REVIEW', 'RETURNED', 'PUBLISHED', 'DROPPED')),
    text_ro    text        not null check (length(text_ro) <= 5000),
    text_en    text        not null check (length(text_en) <= 5000),
    website    text,
    logo_light_id uuid references logo,
    logo_dark_id  uuid references logo,
    saved_by   uuid        not null references partner_contact,
    saved_at   timestamptz not null,
    decided_at timestamptz,
    version    integer     not null default 0
);

create unique index listing_change_open on listing_change (listing_id)
    where state in ('DRAFT', 'REVIEW', 'RETURNED');
create index listing_change_listing on listing_change (listing_id, saved_at);

create table listing_comment (
    id           uuid primary key,
    change_id    uuid        not null references listing_change on delete cascade,
    author       text        not null,
    by_organiser boolean     not null,
    comment      text        not null,
    written_at   timestamptz not null
);

create index listing_comment_change on listing_comment (change_id, written_at);

-- What the passes of a tier admit to.
create table pass_offer (
    benefit_id     uuid primary key references tier_benefit on delete cascade,
    ticket_type_id uuid    not null references ticket_type on delete cascade,
    reserves       boolean not null
);

-- One of the passes that a sponsorship has: as many rows as the tier gives, each with a number and a code of its own.
create table partner_pass (
    id             uuid primary key,
    sponsorship_id uuid    not null references sponsorship on delete cascade,
    benefit_id     uuid    not null references tier_benefit on delete cascade,
    number         integer not null check (number > 0),
    code_id        uuid    not null unique references code on delete cascade,
    -- Of the form that handed it out: sent twice, it hands out one.
    key            uuid unique,
    recipient      text,
    email          text,
    language       text check (language in ('ro', 'en')),
    handed_at      timestamptz,
    reminders      integer not null default 0,
    reminded_at    timestamptz,
    unique (sponsorship_id, benefit_id, number),
    check ((key is null) = (handed_at is null))
);

-- Letters to contacts that an edition does not send.
create table partner_letter_off (
    edition_id uuid not null references edition on delete cascade,
    kind       text not null,
    primary key (edition_id, kind)
);

-- That a contact is told something about an edition: once for each occasion.
create table partner_notice (
    id         uuid primary key,
    edition_id uuid        not null references edition on delete cascade,
    contact_id uuid        not null references partner_contact on delete cascade,
    kind       text        not null,
    -- What it is about: with the kind it says what was told already.
    occasion   text        not null,
    subject_id uuid,
    made_at    timestamptz not null,
    unique (contact_id, kind, occasion)
);

create index partner_notice_edition on partner_notice (edition_id);

-- One letter to whoever has a pass.
create table pass_letter (
    id       uuid primary key,
    pass_id  uuid    not null references partner_pass on delete cascade,
    reminder boolean not null
);

create index pass_letter_pass on pass_letter (pass_id);

-- A pass that goes, with its benefit or its sponsorship, takes its code along, whoever removes them: tickets stay, and the
-- sweep of codes gives back the places that it kept.
create function withdraw_pass_code() returns trigger language plpgsql as $$
begin
    update code set withdrawn = true, valid_until = least(valid_until, now()) where id = old.code_id;
    return null;
end
$$;

create trigger partner_pass_gone after delete on partner_pass
    for each row execute function withdraw_pass_code();
