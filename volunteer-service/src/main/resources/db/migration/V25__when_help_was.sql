-- When help began, as one of the two says; nobody's minutes count twice, so it matters when they were.
alter table help_post add column begun_at timestamptz;
