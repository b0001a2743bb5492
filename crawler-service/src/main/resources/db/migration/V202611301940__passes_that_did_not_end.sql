-- When the first pass began that took something in and did not end as it should: the next goes as far as that one's.
alter table feed_state add column read_in_part_since timestamptz;
