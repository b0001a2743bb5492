-- Some announcements are all there is: a question with its answer. Their text becomes the document.
alter table document add column text text;
