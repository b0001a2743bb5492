-- What corrections are found by, and how a filing was read; "structured" has all of it, but is large.
alter table filing add column title text not null default '';
alter table filing add column number text;
alter table filing add column correction boolean not null default false;
alter table filing add column corrects varchar(300);
alter table filing add column corrected_by varchar(300);
alter table filing add column parser_version varchar(32);
alter table filing add column parse_status varchar(16);
-- Exchanges of all its securities, and the events it states without being about them: lists filter by each.
alter table filing add column exchanges varchar(16)[] not null default '{}';
alter table filing add column flags varchar(64)[] not null default '{}';
-- The announcement of the revision shown: where reading its document anew begins.
alter table filing add column announced jsonb;
update filing set title          = structured ->> 'title',
                  number         = structured ->> 'number',
                  parser_version = structured -> 'parse' ->> 'parserVersion',
                  parse_status   = structured -> 'parse' ->> 'status',
                  exchanges      = array(
                      select exchange
                      union select share ->> 'exchange'
                      from jsonb_array_elements(coalesce(nullif(structured -> 'securities', 'null'), '[]')) share),
                  flags          = array(
                      select distinct flag ->> 'code'
                      from jsonb_array_elements(coalesce(nullif(structured -> 'flags', 'null'), '[]')) flag);
alter table filing alter column title drop default;
alter table filing alter column correction drop default;
alter table filing alter column exchanges drop default;
alter table filing alter column flags drop default;
create index filing_of_any_exchange on filing using gin (exchanges);
create index filing_of_any_flag on filing using gin (flags);
create index filing_of_issuer on filing (ticker, published_at desc) where ticker is not null;
create index filing_corrects on filing (corrects) where corrects is not null;
create index filing_corrected_by on filing (corrected_by) where corrected_by is not null;
create index filing_unlinked_correction on filing (ticker, exchange) where correction and corrects is null;

-- What earlier parsers found in a document, kept for audit.
create table filing_version (
    filing_id      varchar(300) not null references filing,
    revision       int not null,
    parser_version varchar(32) not null,
    replaced_at    timestamptz not null,
    structured     jsonb not null,
    primary key (filing_id, revision, parser_version)
);

-- Orders to read stored documents anew. Filings are taken by id; "at_filing" is the last one done, so that an ended
-- service goes on where it was.
create table reparse_job (
    job_id       uuid primary key,
    state        varchar(16) not null,
    filter       jsonb not null,
    alert        boolean not null,
    requested_by text not null,
    requested_at timestamptz not null,
    ended_at     timestamptz,
    at_filing    varchar(300) not null default '',
    -- The filing being done: it is taken again when whoever did it ended, even if the filter no longer lets it through.
    in_hand      varchar(300),
    leased_until timestamptz,
    total        int not null,
    replaced     int not null default 0,
    unchanged    int not null default 0,
    failed       int not null default 0
);
create index reparse_job_open on reparse_job (requested_at) where state = 'RUNNING';
