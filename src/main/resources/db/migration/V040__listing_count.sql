-- How often listings were seen and clicked: how many, where and on which day, and nothing of who it was.
create table listing_count (
    listing_id uuid   not null references listing on delete cascade,
    -- In the edition's zone.
    day        date   not null,
    kind       text   not null check (kind in ('SEEN_IN_LIST', 'SEEN_IN_FRAME', 'SEEN_ON_PAGE', 'CLICKED')),
    amount     bigint not null check (amount > 0),
    primary key (listing_id, day, kind)
);
