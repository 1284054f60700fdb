-- What a ticket's holder is asked beyond who they are.
create table question (
    id             uuid primary key,
    edition_id     uuid    not null references edition on delete cascade,
    position       integer not null,
    kind           text    not null check (kind in
        ('TEXT', 'LONG_TEXT', 'CHOICE', 'CHOICES', 'NUMBER', 'DATE', 'FILE', 'YES_NO')),
    label_ro       text    not null,
    label_en       text    not null,
    help_ro        text    not null default '',
    help_en        text    not null default '',
    required       boolean not null default false,
    -- For numbers alone.
    least          integer,
    most           integer,
    -- Asked only where that one was answered so: with that option or, without one, with yes.
    depends_on     uuid references question,
    depends_option uuid,
    check (most >= least)
);
create index question_edition on question (edition_id, position);

create table question_option (
    id          uuid primary key,
    question_id uuid    not null references question on delete cascade,
    position    integer not null,
    label_ro    text    not null,
    label_en    text    not null
);
create index question_option_question on question_option (question_id, position);
alter table question add constraint question_depends_option foreign key (depends_option) references question_option;

-- Which types ask it; all admissions of the edition where none is named.
create table question_for (
    question_id    uuid not null references question on delete cascade,
    ticket_type_id uuid not null references ticket_type on delete cascade,
    primary key (question_id, ticket_type_id)
);

-- A file that came with a form. It waits with its registration until an answer names it.
create table answer_file (
    id              uuid primary key,
    registration_id uuid        not null references registration on delete cascade,
    question_id     uuid        not null references question on delete cascade,
    -- The person's place in the registration, from 1.
    person          integer     not null,
    name            text        not null,
    media_type      text        not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg')),
    bytes           bytea       not null check (length(bytes) <= 5242880),
    received_at     timestamptz not null
);
create index answer_file_waiting on answer_file (registration_id);

create table answer (
    id          uuid primary key,
    ticket_id   uuid        not null references ticket on delete cascade,
    question_id uuid        not null references question on delete cascade,
    text        text        not null default '',
    file_id     uuid references answer_file on delete cascade,
    answered_at timestamptz not null,
    unique (ticket_id, question_id)
);
create index answer_question on answer (question_id);
create index answer_file_kept on answer (file_id) where file_id is not null;

create table answer_option (
    answer_id uuid not null references answer on delete cascade,
    option_id uuid not null references question_option on delete cascade,
    primary key (answer_id, option_id)
);

-- Whose pages may show an edition's registration in a frame.
create table embed_origin (
    edition_id uuid not null references edition on delete cascade,
    origin     text not null,
    primary key (edition_id, origin)
);
