-- A filing is found by each of its securities: several classes of shares, several issuers.
alter table filing add column tickers varchar(32)[] not null default '{}';
update filing set tickers = array[ticker] where ticker is not null;
alter table filing alter column tickers drop default;
create index filing_of_any_ticker on filing using gin (tickers);
drop index filing_of_ticker;
