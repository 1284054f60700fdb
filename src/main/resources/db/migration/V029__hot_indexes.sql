-- What each registration pays for at its writing, and nobody looks up.

-- Only those who may ask twice have a key.
alter table registration
    alter column hold_key drop not null,
    drop constraint registration_hold_key_key,
    drop constraint registration_payment_reference_key;
create unique index registration_hold_key_key on registration (hold_key) where hold_key is not null;
create unique index registration_payment_reference_key on registration (payment_reference)
    where payment_reference is not null;

-- (registration_id, position) is unique, and finds them as well.
drop index ticket_registration_state;
