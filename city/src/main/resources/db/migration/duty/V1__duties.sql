create schema duty;

-- Class: internal. Who has to do what by when; names of staff only.
create table duty.duty (
  id           uuid primary key,
  kind         text not null,
  reference    text not null,
  title_key    text not null,
  facts        text[] not null,
  url          text not null,
  opener       uuid not null references unit.unit,
  region       uuid references region.region,
  opened_on    date not null,
  state        text not null,
  unit         uuid not null references unit.unit,
  person       uuid references access.account,
  person_name  text,
  due          date not null,
  round        int not null,
  asked_until  date,
  asked_reason text,
  closed_on    date,
  next_look    date,
  check ((person is null) = (person_name is null)),
  check ((asked_until is null) = (asked_reason is null))
);
create unique index on duty.duty (kind, reference) where state in ('OPEN', 'RETURNED');
create index on duty.duty (unit) where state in ('OPEN', 'RETURNED');
create index on duty.duty (opener) where state in ('OPEN', 'RETURNED');
create index on duty.duty (next_look) where state = 'OPEN';

-- Class: internal. The key is the second bolt behind the row lock: no step is climbed twice.
create table duty.rung (
  duty       uuid not null references duty.duty,
  round      int not null,
  step       int not null,
  code       text not null,
  state      text not null,
  since      date not null,
  decided_on date,
  primary key (duty, round, step)
);

-- Class: internal. What was done, by whom; nothing here is changed or removed.
create table duty.entry (
  sequence bigint generated always as identity primary key,
  duty     uuid not null references duty.duty,
  day      date not null,
  at       timestamptz not null,
  action   text not null,
  by_name  text not null,
  fact     text not null,
  note     text not null,
  proof    uuid[] not null
);
create index on duty.entry (duty);
