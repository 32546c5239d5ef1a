create schema plan;

-- Class: internal until in effect, then public. One document a plan: it is read whole and changed whole.
create table plan.plan (
  id      uuid primary key,
  version int not null,
  state   text not null check (state in ('DRAFT', 'IN_EFFECT', 'REPLACED')),
  tree    jsonb not null
);

-- Class: internal. What the office did to a plan, and when.
create table plan.history (
  sequence bigint generated always as identity primary key,
  plan     uuid not null references plan.plan on delete cascade,
  day      date not null,
  by       text not null,
  what     text not null,
  detail   text not null
);
create index on plan.history (plan);

-- Class: internal. A figure that a unit reports for a target.
create table plan.report (
  id          uuid primary key,
  version     int not null,
  state       text not null check (state in ('SUBMITTED', 'RETURNED', 'ACCEPTED')),
  plan        uuid not null references plan.plan,
  target      uuid not null,
  as_of       date not null,
  unit        uuid not null references unit.unit,
  entries     jsonb not null,
  note        text not null,
  attachments uuid[] not null check (cardinality(attachments) > 0),
  sent_by     text not null,
  sent_on     date not null,
  decided_by  text,
  decided_on  date,
  reason      text
);
create index on plan.report (target, as_of);

-- Class: internal until published, then public. Figures frozen at a day.
create table plan.release (
  id           uuid primary key,
  number       int unique,
  plan         uuid not null references plan.plan,
  as_of        date not null,
  state        text not null check (state in ('DRAFT', 'PUBLISHED')),
  made_by      text not null,
  published_by text,
  published_on date,
  note         text not null,
  standings    jsonb not null
);
