-- Who is signed in, beside the parties' contacts and the editions' devices, who stand in the other files.
insert into sign_in (token_digest, account_id, created_at, expires_at)
select sha256('{session-key}'), id, now(), '2199-01-01' from account where email = '{organiser}';

-- Used last in the far future, since a use that is noted is a change.
insert into api_token (id, token_digest, account_id, name, created_at, expires_at, last_used_at, revoked_at)
select key.id, key.digest, account.id, 'access', now(), '2199-01-01', '2198-01-01', key.revoked
  from account,
       (values (gen_random_uuid(), sha256('{program-key}'), null::timestamptz),
               (gen_random_uuid(), sha256('{ended-program-key}'), now()),
               ('{program}'::uuid, sha256('{program}'), null)) as key (id, digest, revoked)
 where account.email = '{organiser}';

insert into setup_link (token_digest, created_at, expires_at) values (sha256('{setup-token}'), now(), '2199-01-01');

insert into picture (id, created_at) values ('{picture}', now());
insert into picture_rendition (picture_id, width, jpeg) values ('{picture}', 96, '\xffd8ffd9');
