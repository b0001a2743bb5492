create table subscription (
    id          uuid primary key,
    tenant      text        not null,
    name        text        not null,
    tickers     text[]      not null,
    exchanges   text[]      not null,
    categories  text[]      not null,
    -- As written, and in the one canonical form that means the same.
    keywords    text,
    canonical   text,
    channels    uuid[]      not null,
    enabled     boolean     not null,
    revision    bigint      not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    check ((keywords is null) = (canonical is null))
);

create index subscription_of_tenant on subscription (tenant, created_at desc, id desc);

-- The latest change of each subscription, deleted ones included. Versions are given out under an
-- advisory lock that is held until commit, so whoever has read up to a version has missed none below.
create table subscription_log (
    subscription_id uuid primary key,
    version         bigint not null unique
);

create sequence alert_seq;

create table alert (
    id              uuid primary key,
    -- Given out under an advisory lock that is held until commit: commit order is seq order.
    seq             bigint      not null unique,
    tenant          text        not null,
    -- No foreign key: an alert outlives its subscription.
    subscription_id uuid        not null,
    filing_id       text        not null,
    event           jsonb       not null,
    ticker          text        generated always as (event #>> '{filing,ticker}') stored,
    raised_at       timestamptz not null,
    told_at         timestamptz,
    unique (subscription_id, filing_id)
);

create index alert_of_tenant on alert (tenant, seq desc);
create index alert_of_subscription on alert (tenant, subscription_id, seq desc);
create index alert_of_ticker on alert (tenant, ticker, seq desc);
create index alert_of_filing on alert (filing_id);
create index alert_untold on alert (seq) where told_at is null;
