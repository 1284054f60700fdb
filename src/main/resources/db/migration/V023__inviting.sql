-- A list of people to invite that an organiser uploaded and has not confirmed yet. Emptied once they are registered, and
-- removed after a day.
create table invitation_import (
    id         uuid primary key,
    edition_id uuid        not null references edition on delete cascade,
    file       bytea       not null,
    created_at timestamptz not null,
    invited_at timestamptz,
    -- How many people were registered.
    invited    integer     not null default 0
);
