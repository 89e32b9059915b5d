-- Serve what is held on those who confirmed service (X3).
create index duty_confirmed_by on duty (confirmed_by) where confirmed_by is not null;
create index duty_post_service_confirmed_by on duty_post_service (confirmed_by);
