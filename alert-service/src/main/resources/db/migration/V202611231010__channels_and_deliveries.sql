create table channel (
    id              uuid primary key,
    tenant          text        not null,
    name            text        not null,
    type            text        not null,
    url             text        not null,
    secret          text        not null,
    old_secret      text,
    old_secret_until timestamptz,
    created_at      timestamptz not null,
    disabled_at     timestamptz,
    disabled_reason text,
    -- A deleted channel stays as the name behind its past deliveries; its secrets do not.
    deleted_at      timestamptz
);

create index channel_of_tenant on channel (tenant, created_at desc, id desc) where deleted_at is null;

create table delivery (
    id               uuid primary key,
    tenant           text        not null,
    alert_id         uuid        not null references alert (id) on delete cascade,
    channel_id       uuid        not null references channel (id),
    state            text        not null check (state in ('PENDING', 'DELIVERED', 'GAVE_UP')),
    attempts         int         not null default 0,
    -- While an attempt runs this is the end of its lease: an attempt whose process died is due again then.
    next_attempt_at  timestamptz,
    created_at       timestamptz not null,
    first_attempt_at timestamptz,
    delivered_at     timestamptz,
    last_status      int,
    last_error       text,
    unique (alert_id, channel_id),
    check ((state = 'PENDING') = (next_attempt_at is not null))
);

-- What the worker asks for, channel by channel: new alerts before retries.
create index delivery_due on delivery (channel_id, (attempts > 0), next_attempt_at) where state = 'PENDING';
create index delivery_of_channel on delivery (channel_id, created_at desc, id desc);

create table delivery_attempt (
    delivery_id uuid        not null references delivery (id) on delete cascade,
    attempt     int         not null,
    started_at  timestamptz not null,
    ended_at    timestamptz not null,
    outcome     text        not null,
    status      int,
    error       text,
    primary key (delivery_id, attempt)
);
