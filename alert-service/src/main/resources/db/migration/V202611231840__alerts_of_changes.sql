-- A subscriber is told of a filing and then of what becomes of it. The id says which: it is made of subscription, filing and, for a
-- change, the revision, so that the primary key alone keeps an alert from being raised twice.
alter table alert drop constraint alert_subscription_id_filing_id_key;
