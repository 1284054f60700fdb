-- What an edition says in one of its letters in place of the service's own subject and text.
create table own_wording (
    id         uuid primary key,
    edition_id uuid        not null references edition on delete cascade,
    -- Which letter: its kind and, where that has several, the case behind a dot.
    form       text        not null,
    language   text        not null check (language in ('ro', 'en')),
    subject    text        not null check (subject <> '' and subject !~ '[\n\r]'),
    -- Paragraphs with an empty line between them; names in braces stand for what is put in when it is sent.
    body       text        not null check (body <> ''),
    -- Counts up with each change, so that of two who write at once the second is told.
    version    integer     not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    unique (edition_id, form, language)
);
