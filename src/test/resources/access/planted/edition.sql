-- One edition with everything that an edition has, whoever's. {open} marks what the public reads once the edition is
-- published, {closed} what only those read whom it concerns.
insert into edition (id, slug, mark, name_ro, name_en, summary_ro, summary_en, starts_on, ends_on, city, time_zone, state)
values ('{edition-id}', '{edition}', '{edition-mark}', '{open} ediția', '{open} edition', '{open}', '{open}',
        '2090-04-20', '2090-04-21', 'Cluj-Napoca', 'Europe/Bucharest', '{edition-state}');

insert into sale_terms (edition_id, beneficiary, tax_id, bank, iban_ron) values
    ('{edition-id}', '{open} SRL', 'RO1', '{open} Bank', 'RO49AAAA1B31007593840000');

-- Programme
insert into theme (id, edition_id, position, slug, name_ro, name_en) values
    ('{theme}', '{edition-id}', 1, 'theme', '{open} temă', '{open} theme');
insert into track (id, edition_id, position, slug, name_ro, name_en) values
    ('{track}', '{edition-id}', 1, 'track', '{open} fir', '{open} track');
insert into room (id, edition_id, position, name, capacity) values ('{room}', '{edition-id}', 1, '{open} sala', 100);
insert into speaker (id, slug, name, organisation, headline_ro, headline_en, code, email) values
    ('{speaker}', '{speaker-slug}', '{open} Vorbitor', '{open} SA', '{open}', '{open}', '{speaker-code}',
     'speaker@{closed}.example');
insert into session (id, edition_id, slug, guid, number, kind, title_ro, title_en, language, track_id, theme_id, room_id,
                     starts_at, ends_at) values
    ('{session}', '{edition-id}', '{session-slug}', '{session}', {session-number}, 'TALK', '{open} titlu', '{open} title',
     'ro', '{track}', '{theme}', '{room}', '2090-04-20 07:00Z', '2090-04-20 08:00Z');
insert into session_count (edition_id, last_number) values ('{edition-id}', {session-number});
insert into session_speaker (session_id, speaker_id, role, position) values ('{session}', '{speaker}', 'SPEAKER', 0);

insert into participation (id, edition_id, speaker_id, attendance, word, issue, token_digest, language, invited_at) values
    ('{participation}', '{edition-id}', '{speaker}', 'UNANSWERED', '{closed}', 1, sha256('{speaking-token}'), 'ro', now());
insert into speaker_change (id, participation_id, speaker_id, state, sent_at) values
    ('{speaker-change}', '{participation}', '{speaker}', 'PENDING', now());
insert into speaker_change_wish (change_id, field, wanted, approved) values
    ('{speaker-change}', 'HEADLINE_RO', '{closed} dorit', false);

insert into call_for_papers (id, edition_id, enabled, text_ro, text_en, opens_at, closes_at, blind) values
    ('{call}', '{edition-id}', true, '{open} chemare', '{open} call', now() - interval '1 day', '2089-01-01', false);
insert into call_kind (call_id, kind) values ('{call}', 'TALK');
insert into submission (id, edition_id, token_digest, state, title, kind, spoken, language, abstract, minutes, theme_id,
                        name, email, search, search_people, submitted_at, changed_at) values
    ('{submission}', '{edition-id}', sha256('{submission-token}'), 'SUBMITTED', '{closed} propunere', 'TALK', 'ro', 'ro',
     '{closed} rezumat', 30, '{theme}', '{closed} Autor', 'author@{closed}.example', '{closed} propunere',
     '{closed} autor', now(), now());

insert into follower (id, edition_id, email, language, token_digest, asked_at, confirmed_at) values
    ('{follower}', '{edition-id}', 'follower@{closed}.example', 'ro', sha256('{follower-token}'), now(), now());
insert into followed_session (follower_id, session_guid, asked_at, confirmed_at) values
    ('{follower}', '{session}', now(), now());

insert into programme_import (id, edition_id, file, language, shifts, cancels, listing, created_at) values
    ('{programme-import}', '{edition-id}', convert_to(E'Titlu;Tip\n{closed} adus;TALK\n', 'UTF8'), 'ro', false, false,
     '{"draft":"{closed}","sessions":[],"rooms":["{closed} sala"],"tracks":[],"speakers":[],"remarks":[],"clashes":[],"moreClashes":0,"left":0}',
     now());

-- Selling
insert into quota (id, edition_id, name, size, taken) values ('{quota}', '{edition-id}', '{closed} locuri', 100, 20);
insert into ticket_type (id, edition_id, position, name_ro, name_en) values
    ('{ticket-type}', '{edition-id}', 1, '{open} bilet', '{open} ticket');
insert into ticket_type (id, edition_id, position, kind, name_ro, name_en) values
    ('{add-on}', '{edition-id}', 2, 'ADD_ON', '{open} cină', '{open} dinner');
insert into add_on_for (add_on_id, ticket_type_id) values ('{add-on}', '{ticket-type}');
insert into ticket_type_quota (ticket_type_id, quota_id) values
    ('{ticket-type}', '{quota}'), ('{add-on}', '{quota}');
insert into code (id, edition_id, text, organisation, most_uses, created_at) values
    ('{code}', '{edition-id}', upper('{closed}code'), '{closed} SRL', 5, now());
insert into question (id, edition_id, position, kind, label_ro, label_en) values
    ('{question}', '{edition-id}', 1, 'FILE', '{open} fișier', '{open} file');
insert into code_import (id, edition_id, file, created_at) values
    ('{code-import}', '{edition-id}', convert_to(E'Cod;Folosiri\n{closed}BROUGHT;3\n', 'UTF8'), now());
insert into invitation_import (id, edition_id, file, created_at) values
    ('{invitation-import}', '{edition-id}',
     convert_to(E'Nume;E-mail\n{closed} Invitat;guest@{closed}.example\n', 'UTF8'), now());
insert into statement_import (id, edition_id, file, currency, keeps_unknown, uploaded_by, uploaded_at) values
    ('{statement}', '{edition-id}', convert_to(E'Data;Suma;Detalii\n2026-01-02;10,00;{closed} plata\n', 'UTF8'), 'RON', true,
     '{closed} Ana', now());
insert into embed_origin (edition_id, origin) values ('{edition-id}', 'https://{open}.example');

-- Door and badges
insert into gate (id, edition_id, position, name_ro, name_en) values
    ('{gate}', '{edition-id}', 1, '{closed} intrare', '{closed} door');
insert into device (id, edition_id, name, token_digest, may_overrule, paired_at, expires_at) values
    ('{device}', '{edition-id}', '{closed} telefon', sha256('{device-key}'), true, now(), '2199-01-01');
insert into device_gate (device_id, gate_id) values ('{device}', '{gate}');
insert into pairing (id, edition_id, token_digest, name, may_overrule, holds_until, created_at, expires_at) values
    ('{pairing}', '{edition-id}', sha256('{pairing-token}'), '{closed} legătură', false, '2199-01-01', now(), '2199-01-01');
insert into pairing_gate (pairing_id, gate_id) values ('{pairing}', '{gate}');
insert into badge_run (id, edition_id, made_by, made_at, paper, marks, first_prints, reprints) values
    ('{print-run}', '{edition-id}', '{closed} Ana', now(), 'A6', false, 1, 0);

-- Letters
insert into own_wording (id, edition_id, form, language, subject, body, version, changed_by, changed_at) values
    (gen_random_uuid(), '{edition-id}', 'waiting-offer', 'ro', '{closed}', '{closed}', 1, '{closed}', now());
insert into announcement (id, edition_id, nature, state, subject_ro, subject_en, text_ro, text_en, recipients, created_by,
                          created_at) values
    ('{announcement}', '{edition-id}', 'PRACTICAL', 'DRAFT', '{closed} anunț', '{closed} announcement', '{closed} text',
     '{closed} text', '{"words": ""}', '{closed} Ana', now());
insert into saved_search (id, edition_id, name, recipients) values
    ('{saved-search}', '{edition-id}', '{closed} căutare', '{"words": ""}');
