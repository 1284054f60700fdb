alter table organisation add column version integer not null default 0;

alter table tier
    -- Null where there is no limit. How many are taken is counted under a lock of the tier's row.
    add column places        integer check (places between 0 and 10000),
    add column logo_size     text    not null default 'SMALL'
        check (logo_size in ('EXTRA_LARGE', 'LARGE', 'MEDIUM', 'SMALL')),
    -- Characters that a listing may have, in each language.
    add column listing_limit integer not null default 600 check (listing_limit between 0 and 5000),
    add column version       integer not null default 0;

update tier
   set logo_size = case ranks.rank when 1 then 'EXTRA_LARGE' when 2 then 'LARGE' when 3 then 'MEDIUM' else 'SMALL' end
  from (select id, row_number() over (partition by edition_id order by position) as rank from tier where ranked) ranks
 where ranks.id = tier.id;

-- What a tier gives to each that stands in it.
create table tier_benefit (
    id       uuid primary key,
    tier_id  uuid    not null references tier on delete cascade,
    position integer not null,
    kind     text    not null check (kind in ('PASSES', 'BOOTH', 'TALK', 'LEADS', 'BADGE_LOGO', 'SOCIAL_POSTS', 'OTHER')),
    amount   integer not null check (amount between 1 and 100000),
    text_ro  text    not null default '',
    text_en  text    not null default '',
    due_on   date
);

create index tier_benefit_tier on tier_benefit (tier_id);

alter table sponsorship
    add column state          text        not null default 'PROSPECT'
        check (state in ('PROSPECT', 'AGREED', 'SIGNED', 'PAID', 'DELIVERED')),
    add column state_since    timestamptz not null default now(),
    -- By when the next state is to be reached.
    add column due_on         date,
    add column owner_id       uuid references account on delete set null,
    add column price_minor    bigint check (price_minor > 0),
    add column price_currency text check (price_currency in ('RON', 'EUR')),
    add column version        integer     not null default 0,
    add constraint sponsorship_price check ((price_minor is null) = (price_currency is null));

create index sponsorship_organisation on sponsorship (organisation_id);

-- Those that stand here were public before there were states.
update sponsorship
   set state = case edition.state when 'ARCHIVED' then 'DELIVERED' else 'SIGNED' end
  from tier join edition on edition.id = tier.edition_id
 where tier.id = sponsorship.tier_id;

-- How much of a benefit a sponsor has had. A benefit that somebody had cannot go.
create table benefit_delivery (
    sponsorship_id uuid    not null references sponsorship on delete cascade,
    benefit_id     uuid    not null references tier_benefit,
    used           integer not null check (used > 0),
    primary key (sponsorship_id, benefit_id)
);

create index benefit_delivery_benefit on benefit_delivery (benefit_id);

-- What an edition says of an organisation that stands in one of its tiers, or in several: once.
create table listing (
    id              uuid primary key,
    edition_id      uuid    not null references edition on delete cascade,
    organisation_id uuid    not null references organisation,
    text_ro         text    not null default '' check (length(text_ro) <= 5000),
    text_en         text    not null default '' check (length(text_en) <= 5000),
    version         integer not null default 0,
    unique (edition_id, organisation_id)
);

-- Its people among those who speak.
create table listing_speaker (
    listing_id uuid not null references listing on delete cascade,
    speaker_id uuid not null references speaker on delete cascade,
    primary key (listing_id, speaker_id)
);

insert into listing (id, edition_id, organisation_id)
select gen_random_uuid(), stands.edition_id, stands.organisation_id
  from (select distinct tier.edition_id, sponsorship.organisation_id
          from sponsorship join tier on tier.id = sponsorship.tier_id) stands;

-- Who did what to tiers and sponsorships, in words that outlive what they are about.
create table sponsor_change (
    id          uuid primary key,
    edition_id  uuid        not null references edition on delete cascade,
    subject     text        not null,
    kind        text        not null,
    changed_by  text        not null,
    before_text text        not null,
    after_text  text        not null,
    changed_at  timestamptz not null
);

create index sponsor_change_edition on sponsor_change (edition_id, changed_at desc);
