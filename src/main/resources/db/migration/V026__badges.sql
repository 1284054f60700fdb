-- How the badges of an edition look. Without a row they look as the service thinks best.
create table badge_design (
    edition_id uuid primary key references edition on delete cascade,
    paper      text    not null check (paper in ('A6', 'A7', 'CARD', 'A4_FOUR', 'A4_EIGHT', 'LABEL_62')),
    marks      boolean not null
);

create table badge_part (
    edition_id uuid not null references badge_design on delete cascade,
    part       text not null check (part in ('EDITION', 'THEME', 'ORGANISATION', 'JOB_TITLE', 'ROLE', 'QR')),
    primary key (edition_id, part)
);

create table badge_colour (
    edition_id uuid not null references badge_design on delete cascade,
    role       text not null check (role in ('ORGANISER', 'SPEAKER', 'PRESS', 'SPONSOR', 'ATTENDEE')),
    colour     text not null check (colour ~ '^#[0-9a-f]{6}$'),
    primary key (edition_id, role)
);

create table badge_role (
    edition_id     uuid not null references badge_design on delete cascade,
    ticket_type_id uuid not null references ticket_type on delete cascade,
    role           text not null check (role in ('ORGANISER', 'SPEAKER', 'PRESS', 'SPONSOR', 'ATTENDEE')),
    primary key (edition_id, ticket_type_id)
);

-- Badges that somebody printed together. The document is drawn each time it is fetched, so all there is of it is this.
create table badge_run (
    id           uuid primary key,
    edition_id   uuid        not null references edition on delete cascade,
    made_by      text        not null,
    made_at      timestamptz not null,
    paper        text        not null check (paper in ('A6', 'A7', 'CARD', 'A4_FOUR', 'A4_EIGHT', 'LABEL_62')),
    marks        boolean     not null,
    first_prints integer     not null,
    reprints     integer     not null,
    -- Of those, how many the last who fetched the document has been given, and when that was.
    drawn        integer     not null default 0,
    drawn_at     timestamptz,
    -- The paper jammed: its first prints are none.
    withdrawn_by text        not null default '',
    withdrawn_at timestamptz
);
create index badge_run_edition on badge_run (edition_id, made_at desc);

create table badge_print (
    run_id         uuid    not null references badge_run on delete cascade,
    ticket_id      uuid    not null references ticket on delete cascade,
    -- Of the ticket, which a reissued badge has another of.
    issue          integer not null,
    position       integer not null,
    is_first_print boolean not null,
    primary key (run_id, ticket_id)
);
-- Of two who print the same badge at the same instant, one prints it first.
create unique index badge_first_print on badge_print (ticket_id, issue) where is_first_print;
create index badge_print_ticket on badge_print (ticket_id);
create index badge_print_order on badge_print (run_id, position, ticket_id);

-- Whose badge a valid ticket is. One person may have several tickets under one name and address, and has one badge; only
-- within one registration are two such tickets two people, one of whom has not been named yet.
create view badge_person as
select t.id as ticket_id,
       t.edition_id,
       t.ticket_type_id,
       t.issue,
       t.name,
       t.search,
       t.created_at,
       case
           when t.name = '' or t.email = '' then t.id::text
           else lower(t.email) || chr(10) || lower(t.name) || chr(10)
                    || row_number() over (partition by t.edition_id, t.registration_id, lower(t.email), lower(t.name)
                                          order by t.position)
       end as person,
       case r.role when 'ORGANISER' then 1 when 'SPEAKER' then 2 when 'PRESS' then 3 when 'SPONSOR' then 4 else 5 end
           as role_rank
  from ticket t
  left join badge_role r on r.ticket_type_id = t.ticket_type_id
 where t.state = 'VALID';
