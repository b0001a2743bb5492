-- Documents whose reading has begun and not ended. A row that stays is of a reading that took the service with it.
create table reading_begun (
    filing_id varchar(300) not null,
    revision  int not null,
    times     int not null,
    primary key (filing_id, revision)
);
