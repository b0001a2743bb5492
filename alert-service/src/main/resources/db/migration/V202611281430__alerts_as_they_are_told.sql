-- The event is kept as the text that is told: it is written once and sent as it stands, by no one parsed again. What is asked for
-- stands in columns. This writes the table anew, once.
alter table alert add column exchange text;
alter table alert add column revision int;
alter table alert alter column ticker drop expression;
update alert set exchange = event #>> '{filing,exchange}', revision = (event #>> '{filing,revision}')::int;
alter table alert
    alter column exchange set not null,
    alter column revision set not null,
    alter column event type text using event::text;
