-- What else a rule asks for; conditions in canonical form. Watchlists by id: their names may change.
alter table subscription add column watchlists uuid[] not null default '{}';
alter table subscription add column flags text[] not null default '{}';
alter table subscription add column conditions text[] not null default '{}';
-- When it is told, by whom it was made, and what its tenant calls it.
alter table subscription add column paused_at timestamptz;
alter table subscription add column muted_until timestamptz;
alter table subscription add column expires_at timestamptz;
alter table subscription add column priority text not null default 'NORMAL';
alter table subscription add column tags text[] not null default '{}';
alter table subscription add column owner text;
update subscription set paused_at = updated_at where not enabled;
alter table subscription add check (enabled = (paused_at is null));

create table watchlist (
    id         uuid primary key,
    tenant     text        not null,
    name       text        not null,
    tickers    text[]      not null,
    -- What the tenant notes of each ticker, in the same order; empty for none.
    notes      text[]      not null,
    revision   bigint      not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    unique (tenant, name),
    check (cardinality(tickers) = cardinality(notes))
);

-- A change of a watchlist is a change of each rule that uses it.
create index subscription_of_watchlist on subscription using gin (watchlists) where watchlists <> '{}';

-- What was created under a key the client chose, so that a repeated request makes nothing twice.
create table subscription_creation (
    tenant          text        not null,
    key             text        not null,
    request_hash    text        not null,
    subscription_id uuid        not null,
    created_at      timestamptz not null,
    primary key (tenant, key)
);
create index subscription_creation_age on subscription_creation (created_at);

-- Matches that were not told, and why.
create table withheld (
    subscription_id uuid        not null,
    filing_id       text        not null,
    why             text        not null,
    at              timestamptz not null,
    primary key (subscription_id, filing_id)
);
create index withheld_age on withheld (at);

-- Codes of which a filing has come by: a rule that names another one may be misspelt.
create table seen_ticker (
    ticker text primary key
);
