-- A community's own calendar of holidays and make-up working days; who has none uses that of the
-- installation. Days are a value of the calendar and read with it.
create table holiday_calendar (
  community_code text primary key,
  days jsonb not null,
  version bigint not null
);
