-- Forms that made codes: sent twice, each makes them once.
create table code_making (
    key        uuid primary key,
    edition_id uuid        not null references edition on delete cascade,
    made_at    timestamptz not null
);

-- A table of codes that an organiser uploaded and has not confirmed yet. Emptied once it is imported, and removed after
-- a day.
create table code_import (
    id          uuid primary key,
    edition_id  uuid        not null references edition on delete cascade,
    file        bytea       not null,
    created_at  timestamptz not null,
    imported_at timestamptz
);
