-- A file that an organiser uploaded and has not confirmed yet, with the list that they were shown of what it would do.
-- Emptied once it is imported, and removed after a day.
create table programme_import (
    id          uuid primary key,
    edition_id  uuid        not null references edition on delete cascade,
    file        bytea       not null,
    -- Of what the file does not name a language for.
    language    text        not null check (language in ('ro', 'en')),
    -- Whether its days are shifted to the edition's, and whether what it lacks is cancelled.
    shifts      boolean     not null,
    cancels     boolean     not null,
    -- JSON, which only the service reads.
    listing     text        not null,
    created_at  timestamptz not null,
    imported_at timestamptz
);
