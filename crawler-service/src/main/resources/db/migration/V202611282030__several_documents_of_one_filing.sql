-- A filing may have several files: a row each, the main one at place 0. That row alone is an outbox entry, to be told
-- when no file of its revision waits any more.
alter table document add column place int not null default 0;
alter table document add column name text;
alter table document drop constraint document_filing_id_revision_key;
alter table document add unique (filing_id, revision, place);
-- Live before silent, main files first, newest first: a filing of one file waits for no other's annexes.
drop index document_waiting;
create index document_waiting on document (source, silent, place, id desc) where state = 'WAITING';
drop index document_untold;
create index document_untold on document (source, decided_at, id)
    where told_at is null and place = 0 and state in ('STORED', 'REFUSED');
-- Further files as the source showed them last, one a line; null where it was not looked at.
alter table filing add column further_paths text;
