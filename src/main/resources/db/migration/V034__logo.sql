-- What was made of an uploaded logo, under the digest of its content, which is its address.
create table logo (
    id         uuid primary key,
    hash       text        not null unique check (hash ~ '^[0-9a-f]{32}$'),
    kind       text        not null check (kind in ('SVG', 'PNG', 'JPEG')),
    width      integer     not null check (width > 0),
    height     integer     not null check (height > 0),
    -- Contrast with the light and the dark ground, in hundredths: 450 is 4.5:1.
    on_light   integer     not null,
    on_dark    integer     not null,
    content    bytea       not null,
    created_at timestamptz not null
);

alter table listing
    add column logo_light_id uuid references logo,
    add column logo_dark_id  uuid references logo;
