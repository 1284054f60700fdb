-- A line keeps the currency that it was sold in, whatever its ticket type is sold in later.
alter table registration_line add column currency text not null default 'RON' check (currency in ('RON', 'EUR'));
update registration_line l set currency = r.currency from registration r where r.id = l.registration_id;
