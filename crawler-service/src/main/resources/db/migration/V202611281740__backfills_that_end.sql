-- A backfill that cannot be read is tried a bounded number of times, later and later; meanwhile others go on.
alter table backfill add column attempts int not null default 0;
alter table backfill add column try_at timestamptz;

-- How many filings of a day the source's own pages held when it was counted.
alter table feed_day add column listed bigint;

-- Lists whose path holds a day are learnt as one from now on.
delete from answer_shape where list like 'tdnet %';
