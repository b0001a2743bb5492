-- One row per filing: what is known of it now. The columns beside "structured" are what lists filter and sort by.
create table filing (
    filing_id     varchar(300) primary key,
    -- Revision of the announcement shown, and of the document that was read (null: none yet).
    revision      int not null,
    read_revision int,
    exchange      varchar(16) not null,
    ticker        varchar(32),
    category      varchar(64) not null,
    stage         varchar(16) not null,
    published_at  timestamptz not null,
    -- The day at the exchange: what a date without a time means.
    published_on  date not null,
    first_seen_at timestamptz not null,
    silent        boolean not null,
    structured    jsonb not null
);
create index filing_newest on filing (published_at desc, first_seen_at desc, filing_id desc);
create index filing_of_ticker on filing (ticker, published_at desc, first_seen_at desc, filing_id desc);
create index filing_of_category on filing (category, published_at desc, first_seen_at desc, filing_id desc);

create table filing_text (
    filing_id   varchar(300) primary key references filing,
    text        text not null,
    page_starts int[] not null,
    cut         boolean not null
);
