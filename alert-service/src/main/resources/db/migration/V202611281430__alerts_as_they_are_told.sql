-- The event is kept as the text that is told: it is written once and sent as it stands, by no one parsed again. What is asked for
-- stands in columns; their defaults are for a replica of before that had begun to write when this came. This writes the table anew, once.
alter table alert add column exchange text not null default '';
alter table alert add column revision int not null default 1;
alter table alert alter column ticker drop expression;
update alert set exchange = event #>> '{filing,exchange}', revision = (event #>> '{filing,revision}')::int;
alter table alert alter column event type text using event::text;
