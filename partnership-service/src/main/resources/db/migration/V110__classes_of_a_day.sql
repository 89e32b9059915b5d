-- Serves the classes of a community's day.
create index class_session_community on class_session (community_code, starts_at, id) where status = 'PLANNED';
