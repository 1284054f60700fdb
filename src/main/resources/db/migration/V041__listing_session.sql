-- Sessions that are a partner's whoever speaks in them. By what releases call a session: it may be gone from the draft
-- while the public still reads of it.
create table listing_session (
    listing_id   uuid not null references listing on delete cascade,
    session_guid uuid not null,
    primary key (listing_id, session_guid)
);
