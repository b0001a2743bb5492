-- The values of facts, one row each: what lists compare. "fact" counts the facts of a filing from 0, so that several
-- conditions can be asked of one of them. Words are folded as keywords are, and cut; yes and no are the words true, false.
create table fact_field (
    filing_id varchar(300) not null references filing,
    fact      int not null,
    field     varchar(64) not null,
    kind      varchar(64) not null,
    number    numeric,
    currency  varchar(3),
    day       date,
    words     varchar(500),
    primary key (filing_id, fact, field)
);
create index fact_field_number on fact_field (kind, field, number) where number is not null;
create index fact_field_day on fact_field (kind, field, day) where day is not null;
create index fact_field_words on fact_field (kind, field, words) where words is not null;

-- Of filings that are here already; reading them anew folds their words in full.
insert into fact_field (filing_id, fact, field, kind, number, currency, day, words)
select filing_id, fact.place - 1, field.key, fact.value ->> 'kind',
       case when jsonb_typeof(stated.value) = 'number' then (stated.value #>> '{}')::numeric end,
       case when jsonb_typeof(stated.value) = 'number' then coalesce(field.value ->> 'currency', 'CNY') end,
       case when is_day then (stated.value #>> '{}')::date end,
       case when jsonb_typeof(stated.value) in ('string', 'boolean') and not is_day
            then left(lower(normalize(stated.value #>> '{}', NFKC)), 500) end
from filing,
     jsonb_array_elements(coalesce(nullif(structured -> 'facts', 'null'), '[]')) with ordinality fact(value, place),
     jsonb_each(fact.value -> 'fields') field,
     lateral (select field.value -> 'value') stated(value),
     lateral (select jsonb_typeof(stated.value) = 'string'
                     and pg_input_is_valid(stated.value #>> '{}', 'date')
                     and stated.value #>> '{}' ~ '^\d{4}-\d{2}-\d{2}$') typed(is_day);
