-- Since when a rule asks for what it asks for, and its last pause: what decides whether a filing could have been told. The default is for a
-- replica of before.
alter table subscription add column rule_since timestamptz not null default now();
update subscription set rule_since = updated_at;
alter table subscription add column last_pause_from timestamptz;
alter table subscription add column last_pause_to timestamptz;
