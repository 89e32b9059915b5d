-- Serves how many open requests are overdue in the whole installation.
create index request_due on service_request (due_at)
  where status in ('SUBMITTED', 'ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'REOPENED');
