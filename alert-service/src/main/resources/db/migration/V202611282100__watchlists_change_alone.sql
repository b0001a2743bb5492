-- Which watchlists changed, in the order of their commits: a change of a list is one row, however many rules use it.
create table watchlist_log (
    watchlist_id uuid   primary key,
    version      bigint not null unique
);
insert into watchlist_log (watchlist_id, version) select id, row_number() over (order by id) from watchlist;
