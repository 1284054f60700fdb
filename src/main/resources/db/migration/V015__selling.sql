-- Rates of VAT by the day they hold from, in hundredths of a percent; Romania's by Law 141/2025 and those before it.
create table vat_rate (
    kind       text    not null check (kind in ('STANDARD', 'REDUCED')),
    holds_from date    not null,
    rate       integer not null check (rate between 0 and 10000),
    primary key (kind, holds_from)
);
insert into vat_rate (kind, holds_from, rate) values
    ('STANDARD', '2016-01-01', 2000),
    ('STANDARD', '2017-01-01', 1900),
    ('STANDARD', '2025-08-01', 2100),
    ('REDUCED', '2016-01-01', 900),
    ('REDUCED', '2025-08-01', 1100);

-- The terms that an edition sells by. Without a row the defaults of SaleTerms hold.
create table sale_terms (
    edition_id        uuid primary key references edition on delete cascade,
    -- Whom a transfer goes to.
    beneficiary       text    not null default '',
    tax_id            text    not null default '',
    bank              text    not null default '',
    iban_ron          text    not null default '',
    iban_eur          text    not null default '',
    swift             text    not null default '',
    days_to_pay       integer not null default 7 check (days_to_pay between 1 and 90),
    -- Until so many days before the first day; null where it cannot be done by the attendees themselves.
    cancel_days       integer default 3 check (cancel_days between 0 and 365),
    change_days       integer default 0 check (change_days between 0 and 365),
    offer_hours       integer not null default 24 check (offer_hours between 1 and 336)
);

-- A quota caps several types, and a type can be capped by several quotas.
create table ticket_type_quota (
    ticket_type_id uuid not null references ticket_type on delete cascade,
    quota_id       uuid not null references quota on delete cascade,
    primary key (ticket_type_id, quota_id)
);
create index ticket_type_quota_quota on ticket_type_quota (quota_id);
insert into ticket_type_quota select id, quota_id from ticket_type;

-- What is taken may pass the size only where an organiser has lowered it and said so; then it can only fall.
alter table quota add column agreed_taken integer not null default 0 check (agreed_taken >= 0);
alter table quota drop constraint quota_check;
alter table quota add constraint quota_taken check (taken >= 0 and (taken <= size or taken <= agreed_taken));

alter table ticket_type drop column quota_id;
alter table ticket_type
    -- ADD_ON: a workshop or a dinner, chosen with a ticket.
    add column kind                   text    not null default 'ADMISSION' check (kind in ('ADMISSION', 'ADD_ON')),
    -- VAT included, in the currency's hundredths.
    add column price                  bigint  not null default 0 check (price between 0 and 100000000),
    add column currency               text    not null default 'RON' check (currency in ('RON', 'EUR')),
    add column vat_kind               text    not null default 'STANDARD' check (vat_kind in ('STANDARD', 'REDUCED', 'NONE')),
    add column least_per_registration integer not null default 1 check (least_per_registration between 1 and 10),
    -- For one audience alone, if any.
    add column audience               text,
    add column with_code_only         boolean not null default false,
    add column needs_approval         boolean not null default false,
    add constraint ticket_type_least check (least_per_registration <= most_per_registration);

-- Which admissions an add-on goes with; with all of the edition's where none is named.
create table add_on_for (
    add_on_id      uuid not null references ticket_type on delete cascade,
    ticket_type_id uuid not null references ticket_type on delete cascade,
    primary key (add_on_id, ticket_type_id)
);

-- What discounts, reserves or unlocks.
create table code (
    id              uuid primary key,
    edition_id      uuid        not null references edition on delete cascade,
    -- Upper case, without blanks.
    text            text        not null,
    -- What the codes of one batch have in common; empty for a code made by itself.
    batch           text        not null default '',
    -- Whose people it is for: a cluster of the network, a member company; empty for anybody.
    organisation    text        not null default '',
    discount        text        not null default 'NONE' check (discount in ('NONE', 'AMOUNT', 'PERCENT')),
    -- Hundredths of the ticket's currency, or hundredths of a percent.
    discount_value  bigint      not null default 0 check (discount_value between 0 and 100000000),
    unlocks         boolean     not null default false,
    -- Whether it holds back the places that are left of it.
    reserves        boolean     not null default false,
    -- Places, not registrations.
    most_uses       integer     not null check (most_uses between 1 and 100000),
    used            integer     not null default 0,
    -- Places that it holds back at this moment, of its one ticket type.
    held_back       integer     not null default 0,
    valid_from      timestamptz,
    valid_until     timestamptz,
    -- Whether an address of one of its domains is enough, without typing the code.
    by_domain       boolean     not null default false,
    withdrawn       boolean     not null default false,
    created_at      timestamptz not null,
    check (used between 0 and most_uses),
    check (held_back between 0 and most_uses - used),
    check (discount <> 'PERCENT' or discount_value <= 10000),
    check (valid_until > valid_from),
    unique (edition_id, text)
);
create index code_batch on code (edition_id, batch);
create index code_reserving on code (valid_until) where held_back > 0;

-- Which types it is good for; for all of the edition's where none is named.
create table code_for (
    code_id        uuid not null references code on delete cascade,
    ticket_type_id uuid not null references ticket_type on delete cascade,
    primary key (code_id, ticket_type_id)
);

-- Who may use it: an address, or a domain that begins with @; anybody where none is named.
create table code_address (
    code_id uuid not null references code on delete cascade,
    address text not null,
    primary key (code_id, address)
);

alter table registration drop constraint registration_state_check;
alter table registration add constraint registration_state_check check
    (state in ('HELD', 'PENDING_APPROVAL', 'PENDING_PAYMENT', 'CONFIRMED', 'EXPIRED', 'CANCELLED'));

-- What was chosen and at what price, by type; the tickets are made of it when the details are given.
create table registration_line (
    registration_id uuid    not null references registration on delete cascade,
    ticket_type_id  uuid    not null references ticket_type,
    places          integer not null check (places between 1 and 100),
    -- Of one place, VAT included: as listed, and as it is to be paid.
    list_price      bigint  not null check (list_price >= 0),
    price           bigint  not null check (price between 0 and list_price),
    vat_rate        integer not null,
    -- Whether its places are uses of the registration's code.
    by_code         boolean not null default false,
    primary key (registration_id, ticket_type_id)
);
insert into registration_line
    select id, ticket_type_id, places, 0, 0, 2100, false from registration;

alter table registration drop constraint registration_places_check;
alter table registration add constraint registration_places_check check (places between 1 and 100);
drop index registration_hold;
alter table registration drop column ticket_type_id;
alter table registration drop column quota_id;
create index registration_hold on registration (hold_until) where state = 'HELD';
alter table registration
    -- VAT included; what is to be paid, fixed when the details are given.
    add column total             bigint not null default 0 check (total >= 0),
    add column currency          text   not null default 'RON' check (currency in ('RON', 'EUR')),
    -- Of it, how many of its places go by the code.
    add column code_id           uuid references code,
    add column code_places       integer not null default 0,
    add column needs_approval    boolean not null default false,
    -- Whom the registration is spoken to, who need not be among its attendees; empty before the details.
    add column contact_name      text   not null default '',
    add column contact_email     text   not null default '',
    -- What a payer writes on the transfer.
    add column payment_reference text unique,
    add column pay_until         timestamptz,
    add column paid_at           timestamptz,
    add column requested_at      timestamptz,
    -- How it came about.
    add column source            text   not null default 'PUBLIC' check (source in ('PUBLIC', 'OFFICE', 'API', 'EMBED')),
    -- Why it was cancelled, as a key.
    add column ended_because     text;
create index registration_unpaid on registration (pay_until) where state = 'PENDING_PAYMENT';
create index registration_pending on registration (edition_id) where state in ('PENDING_APPROVAL', 'PENDING_PAYMENT');
create index registration_contact on registration (lower(contact_email));
create index registration_code on registration (code_id) where code_id is not null;
update registration r set contact_name = t.name, contact_email = t.email, requested_at = r.confirmed_at
  from ticket t where t.registration_id = r.id and t.position = 1;

alter table ticket drop constraint ticket_state_check;
alter table ticket add constraint ticket_state_check check (state in ('PENDING', 'VALID', 'EXPIRED', 'CANCELLED'));
alter table ticket
    add column list_price    bigint  not null default 0 check (list_price >= 0),
    add column price         bigint  not null default 0 check (price between 0 and list_price),
    add column vat_rate      integer not null default 2100,
    -- Whether the holder is still to write down who they are.
    add column details_asked boolean not null default false,
    -- The code that its place is counted as a use of, if any.
    add column code_id       uuid references code,
    -- Counts its holders: the address of its page is another for each.
    add column holder        integer not null default 1;
create index ticket_registration_state on ticket (registration_id, state);
create index ticket_code on ticket (code_id) where code_id is not null;
create index ticket_email on ticket (lower(email));

create table ticket_add_on (
    id             uuid primary key,
    ticket_id      uuid    not null references ticket,
    ticket_type_id uuid    not null references ticket_type,
    state          text    not null check (state in ('PENDING', 'VALID', 'EXPIRED', 'CANCELLED')),
    price          bigint  not null check (price >= 0),
    vat_rate       integer not null
);
-- One of each; what was dropped stays as a record and can be taken anew.
create unique index ticket_add_on_once on ticket_add_on (ticket_id, ticket_type_id) where state in ('PENDING', 'VALID');

-- Codes that are on somebody's badge and no longer admit, because the ticket has another.
create table revoked_code (
    code_digest bytea primary key,
    ticket_id   uuid        not null references ticket on delete cascade,
    reason      text        not null check (reason in ('TRANSFERRED', 'REISSUED')),
    revoked_at  timestamptz not null
);

-- Who did what to a registration, and what was so before and after.
create table registration_change (
    id              uuid primary key,
    registration_id uuid        not null references registration on delete cascade,
    ticket_id       uuid        references ticket on delete cascade,
    kind            text        not null,
    -- An organiser's or a token's name; empty for the attendee, through their link, and for the service itself.
    changed_by      text        not null default '',
    by_holder       boolean     not null default false,
    before_text     text        not null default '',
    after_text      text        not null default '',
    changed_at      timestamptz not null
);
create index registration_change_registration on registration_change (registration_id, changed_at);

-- What each quota's places are taken by. "taken" must be its sum: the audit and the tests read it, sales never do.
create view quota_use as
    select q.quota_id, 'HELD' as kind, l.places as places
      from registration r join registration_line l on l.registration_id = r.id
      join ticket_type_quota q on q.ticket_type_id = l.ticket_type_id
     where r.state = 'HELD'
    union all
    select q.quota_id, case t.state when 'VALID' then 'CONFIRMED' else 'PENDING' end, 1
      from ticket t join ticket_type_quota q on q.ticket_type_id = t.ticket_type_id
     where t.state in ('PENDING', 'VALID')
    union all
    select q.quota_id, case a.state when 'VALID' then 'CONFIRMED' else 'PENDING' end, 1
      from ticket_add_on a join ticket_type_quota q on q.ticket_type_id = a.ticket_type_id
     where a.state in ('PENDING', 'VALID')
    union all
    select q.quota_id, 'RESERVED', c.held_back
      from code c join code_for f on f.code_id = c.id join ticket_type_quota q on q.ticket_type_id = f.ticket_type_id
     where c.held_back > 0;
