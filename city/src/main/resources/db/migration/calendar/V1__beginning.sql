create schema calendar;

-- Class: internal. The system time at which a city with a time of its own began.
create table calendar.beginning (
  single   boolean primary key default true check (single),
  began_at timestamptz not null
);
