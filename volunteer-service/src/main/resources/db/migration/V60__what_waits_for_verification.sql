-- Serves how much service waits for verification in the whole installation.
create index service_record_waiting on service_record (checked_in_at) where status = 'PENDING';
