-- Help for which there are too few volunteers, or to which nobody came.
alter table help_order
  add column short_since timestamptz,
  add column short_told boolean not null default false,
  drop constraint help_order_status_check,
  add constraint help_order_status_check
    check (status in ('ASKED', 'ORDERED', 'UNFILLED', 'SERVED', 'CANCELLED'));
