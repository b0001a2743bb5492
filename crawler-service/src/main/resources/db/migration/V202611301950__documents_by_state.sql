-- How many documents of a source are in which state is asked every quarter of a minute.
create index document_state on document (source, state);
