-- Words that are joined to others (集中竞价、大宗交易) are asked for one by one, too. Part 0 has them as they stand.
alter table fact_field add column part int not null default 0;
alter table fact_field drop constraint fact_field_pkey, add primary key (filing_id, fact, field, part);

insert into fact_field (filing_id, fact, field, part, kind, words)
select filing_id, fact, field, place, kind, word
from fact_field, regexp_split_to_table(words, '\s*[、;]\s*') with ordinality split(word, place)
where words ~ '[、;]' and word <> '' and word <> words;
