-- 公告编号 as the documents print them: a gap in an issuer's sequence is a filing we lack.
create table announcement_number (
    filing_id varchar(300) primary key,
    exchange  varchar(32) not null,
    ticker    varchar(32) not null,
    -- What stands around year and number, such as 临; an issuer may have several sequences in a year.
    series    varchar(32) not null,
    year      int not null,
    number    int not null
);
create index announcement_number_sequence on announcement_number (exchange, ticker, series, year, number);
