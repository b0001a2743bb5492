-- Watchlists and channels are made under keys of clients as subscriptions are; each kind has keys of its own.
alter table subscription_creation rename to creation;
alter table creation rename column subscription_id to made_id;
alter table creation add column kind text not null default 'subscription';
alter table creation drop constraint subscription_creation_pkey;
alter table creation add primary key (kind, tenant, key);
alter index subscription_creation_age rename to creation_age;
-- What a replica of before knows, while it is there.
create view subscription_creation as
    select tenant, key, request_hash, made_id as subscription_id, created_at from creation where kind = 'subscription';

-- A channel has an entity tag as subscriptions and watchlists have; the defaults are for a replica of before.
alter table channel add column revision bigint not null default 1;
alter table channel add column updated_at timestamptz not null default now();
update channel set updated_at = created_at;
