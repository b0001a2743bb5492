-- Whose turn it is to fetch a document from a site that no lease of a feed covers; free again from free_at on.
create table crawler.site_turn (
    site    text primary key,
    holder  uuid not null,
    free_at timestamptz not null
);
