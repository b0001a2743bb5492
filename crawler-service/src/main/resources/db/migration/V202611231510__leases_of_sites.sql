-- One replica watches all feeds of a site: what we allow ourselves towards it is not shared between replicas.
alter table feed_lease rename to site_lease;
alter table site_lease rename column feed to site;
alter table site_lease alter column site type varchar(255);
