-- What a filing says will be, one row each. Filings that are here already come into it when they are read anew.
create table scheduled_event (
    filing_id varchar(300) not null references filing,
    place     int not null,
    day       date not null,
    end_day   date,
    what      varchar(64) not null,
    name      varchar(200),
    printed   text not null,
    page      int not null,
    starts_at int not null,
    inferred  boolean not null,
    primary key (filing_id, place)
);
