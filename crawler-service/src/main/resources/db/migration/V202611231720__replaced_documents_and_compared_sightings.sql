-- What an announcement says itself, where that is all there is: other words are a change of the filing.
alter table filing add column text_sha256 char(64);

-- Documents are replaced under their own address: what the site said about its age, and when to look again.
alter table document add column etag text;
alter table document add column last_modified text;
alter table document add column looks int not null default 0;
alter table document add column look_at timestamptz;
-- Other bytes that were seen once.
alter table document add column other_sha256 char(64);
create index document_look on document (source, look_at) where look_at is not null;
create index document_sha256 on document (sha256) where sha256 is not null;

-- Sightings that only a title joined are held against the filing's document; null where that is not to be done.
alter table sighting add column joined_by varchar(16);
alter table sighting add column agreement varchar(16);
alter table sighting add column sha256 char(64);
alter table sighting add column compared_with varchar(32);
alter table sighting add column compare_at timestamptz;
alter table sighting add column compare_attempts int not null default 0;
-- What would be told if it were a filing of its own, as long as that is open; JSON.
alter table sighting add column apart text;
-- Another filing: once thought to be this one (DOUBTFUL), or of the very same bytes (CONFIRMED).
alter table sighting add column related_to varchar(300);
create index sighting_compare on sighting (source, compare_at) where compare_at is not null;
create index sighting_related on sighting (related_to) where related_to is not null;
create index sighting_agreement on sighting (source, compared_with, agreement) where agreement is not null;
