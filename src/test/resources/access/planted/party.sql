-- One party to an edition: somebody with a registration, and an organisation that stands in a tier of its own. Two of them
-- share an edition.
insert into registration (id, edition_id, places, state, language, token_digest, hold_key, held_at, hold_until, confirmed_at,
                          requested_at, contact_name, contact_email) values
    ('{registration}', '{edition-id}', 1, 'CONFIRMED', 'ro', sha256('{registration-token}'), '{registration}', now(), now(),
     now(), now(), '{closed} Persoană', 'person@{closed}.example');
insert into registration_line (registration_id, ticket_type_id, places, list_price, price, vat_rate) values
    ('{registration}', '{ticket-type}', 1, 0, 0, 2100);
insert into ticket (id, registration_id, edition_id, ticket_type_id, position, name, email, organisation, audience, state,
                    code_digest, short_code, token_digest, search, created_at) values
    ('{ticket}', '{registration}', '{edition-id}', '{ticket-type}', 1, '{closed} Persoană', 'person@{closed}.example',
     '{closed} SRL', 'IT', 'VALID', sha256('{ticket}'), '{short-code}', sha256('{ticket-token}'),
     '{closed} persoana person@{closed}.example', now());
-- Whose letters come back.
insert into ticket (id, registration_id, edition_id, ticket_type_id, position, name, email, organisation, audience, state,
                    code_digest, short_code, token_digest, search, created_at) values
    ('{back-ticket}', '{registration}', '{edition-id}', '{ticket-type}', 2, '{closed} Altă Persoană', 'back@{closed}.example',
     '{closed} SRL', 'IT', 'VALID', sha256('{back-ticket}'), upper(substr(md5('{back-ticket}'), 1, 8)),
     sha256('token {back-ticket}'), '{closed} alta persoana back@{closed}.example', now());
insert into consent (ticket_id, purpose, given_at) values ('{ticket}', 'NEWS', now());
insert into answer_file (id, registration_id, question_id, person, name, media_type, bytes, received_at) values
    ('{answer-file}', '{registration}', '{question}', 1, '{closed}.pdf', 'application/pdf', '%PDF-1.7 {closed}', now());
insert into answer (id, ticket_id, question_id, file_id, answered_at) values
    (gen_random_uuid(), '{ticket}', '{question}', '{answer-file}', now());
insert into badge_print (run_id, ticket_id, issue, position, is_first_print) values ('{print-run}', '{ticket}', 1, 1, true);
insert into payment (id, edition_id, registration_id, amount, currency, received_on, method, state, problem, note,
                     entered_by, entered_at, hand_key) values
    ('{payment}', '{edition-id}', '{registration}', 1000, 'RON', '2026-01-02', 'TRANSFER', 'REFUND_NEEDED', 'NOT_OWED',
     '{closed} plată', 'Ana', now(), '{payment}');
insert into refund (id, edition_id, registration_id, reason, what, amount, currency, due_at) values
    ('{refund}', '{edition-id}', '{registration}', 'ADD_ON_DROPPED', '{closed} cină', 5000, 'RON', now());
insert into waiting_entry (id, ticket_type_id, places, name, email, language, state, token_digest, created_at) values
    ('{waiting-entry}', '{ticket-type}', 1, '{closed} Așteaptă', 'waits@{closed}.example', 'ro', 'WAITING',
     sha256('{waiting-token}'), now());
insert into letter (id, kind, subject_id, recipient_name, recipient_address, language, state, created_at, due_at, sent_at)
values ('{letter}', 'confirmation', '{ticket}', '{closed} Persoană', 'person@{closed}.example', 'ro', 'SENT', now(), now(),
        now());
insert into feedback_link (token_digest, edition_id) values (sha256('{feedback-token}'), '{edition-id}');
insert into feedback (token_digest, edition_id, overall, again, good, better) values
    (sha256('{feedback-token}'), '{edition-id}', 4, 'YES', '{closed} bine', '{closed} mai bine');
insert into letter_report (id, letter_id, kind, status, answer, reported_at, received_at, digest) values
    (gen_random_uuid(), '{letter}', 'BOUNCED', '5.1.1', '{closed} plin', now(), now(), sha256('{letter}'));
insert into unreachable_address (address, because, since, letter_id, status, answer) values
    ('back@{closed}.example', 'BOUNCED', now(), '{letter}', '5.1.1', '{closed} plin');

-- The organisation
insert into organisation (id, slug, name_ro, name_en, website) values
    ('{organisation}', '{partner-slug}', '{open} partener', '{open} partner', 'https://{open}.example/');
insert into logo (id, hash, kind, width, height, on_light, on_dark, created_at) values
    ('{logo}', '{logo-hash}', 'SVG', 100, 50, 450, 450, now());
insert into stored_object (key, content, stored_at) values
    ('logos/{logo-hash}', convert_to($svg${logo-svg}$svg$, 'UTF8'), now());
insert into tier (id, edition_id, position, slug, ranked, name_ro, name_en) values
    ('{tier}', '{edition-id}', {tier-position}, '{tier-slug}', true, '{open} rang', '{open} tier');
insert into tier_benefit (id, tier_id, position, kind, amount, text_ro, text_en) values
    ('{benefit}', '{tier}', 1, 'PASSES', 3, '{closed} invitații', '{closed} passes');
insert into pass_offer (benefit_id, ticket_type_id, reserves) values ('{benefit}', '{ticket-type}', false);
insert into sponsorship (id, tier_id, organisation_id, position, state) values
    ('{sponsorship}', '{tier}', '{organisation}', 1, 'SIGNED');
insert into listing (id, edition_id, organisation_id, text_ro, text_en, logo_light_id) values
    ('{listing}', '{edition-id}', '{organisation}', '{open} text', '{open} text', '{logo}');
insert into partner_contact (id, organisation_id, name, email, language, created_at) values
    ('{contact}', '{organisation}', '{closed} Contact', 'contact@{closed}.example', 'ro', now());
insert into partner_link (id, contact_id, edition_id, token_digest, made_at, expires_at) values
    (gen_random_uuid(), '{contact}', '{edition-id}', sha256('{sign-in-token}'), now(), '2199-01-01');
insert into partner_sign_in (token_digest, contact_id, created_at, expires_at) values
    (sha256('{contact-key}'), '{contact}', now(), '2199-01-01');
insert into listing_change (id, listing_id, state, text_ro, text_en, saved_by, saved_at) values
    ('{listing-change}', '{listing}', 'REVIEW', '{closed} schimbare', '{closed} change', '{contact}', now());
insert into listing_comment (id, change_id, author, by_organiser, comment, written_at) values
    (gen_random_uuid(), '{listing-change}', '{closed} Contact', false, '{closed} comentariu', now());
insert into code (id, edition_id, text, most_uses, created_at) values
    ('{pass-code}', '{edition-id}', upper('{closed}pass'), 1, now());
insert into code_for (code_id, ticket_type_id) values ('{pass-code}', '{ticket-type}');
insert into partner_pass (id, sponsorship_id, benefit_id, number, code_id, key, recipient, email, language, handed_at)
values ('{pass}', '{sponsorship}', '{benefit}', 1, '{pass-code}', '{pass}', '{closed} Oaspete', 'pass@{closed}.example', 'ro',
        now());

-- At the door
insert into scan (id, nonce, edition_id, gate_id, device_id, ticket_id, raw_digest, source, direction, verdict, scanned_at,
                  received_at, happened_at, area_id) values
    (gen_random_uuid(), '{nonce}', '{edition-id}', '{gate}', '{device}', '{ticket}', sha256('{ticket}'), 'CAMERA', 'IN',
     'ADMITTED', now(), now(), now(), '{edition-id}');
insert into presence (ticket_id, edition_id, gate_id, inside, since, area_id) values
    ('{ticket}', '{edition-id}', '{gate}', true, now(), '{edition-id}');
insert into tier_benefit (id, tier_id, position, kind, amount, text_ro, text_en) values
    (gen_random_uuid(), '{tier}', 2, 'LEADS', 3, '{closed} vizitatori', '{closed} leads');
insert into lead (id, edition_id, organisation_id, ticket_id, name, email, taken_at) values
    ('{lead}', '{edition-id}', '{organisation}', '{ticket}', '{closed} Persoană', 'person@{closed}.example', now());
insert into lead_scan (id, lead_id, organisation_id, nonce, device_id, device_name, scanned_at, verdict, note, noted_at) values
    ('{lead-scan}', '{lead}', '{organisation}', '{lead-nonce}', '{phone}', '{closed} stand', now(), 'TAKEN', '{closed}', now());
insert into lead_phone (id, edition_id, organisation_id, name, token_digest, paired_by, paired_at) values
    ('{phone}', '{edition-id}', '{organisation}', '{closed} stand', sha256('{phone-key}'), '{contact}', now());
insert into lead_pairing (id, edition_id, organisation_id, token_digest, name, created_by, created_at, expires_at) values
    ('{lead-pairing}', '{edition-id}', '{organisation}', sha256('{stand-token}'), '{closed} stand', '{contact}', now(),
     '2199-01-01');

-- What ends somebody's announcements follows from their ticket and is stored nowhere: {unsubscribe-token}
insert into unsubscribed (id, address, scope, since) values
    (gen_random_uuid(), 'ended@{closed}.example', 'NEWS', now());
