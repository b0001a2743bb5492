-- Alerts are told in feed order, so one number says which have been told. A mark in each row would write the row a second time, with an
-- entry in every index.
create table alert_told (
    one   boolean primary key default true check (one),
    up_to bigint not null
);
insert into alert_told (up_to)
select coalesce(min(seq) filter (where told_at is null) - 1, max(seq), 0) from alert;

drop index alert_untold;
alter table alert drop column told_at;

-- No query could use it: whoever asks for a ticker also means rules that asked for another security of the filing.
drop index alert_of_ticker;
