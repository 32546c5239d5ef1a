create schema measure;

-- Class: internal. Never overwritten: a correction supersedes.
create table measure.fact (
  id            uuid primary key,
  measure       text not null,
  region        uuid not null references region.region,
  valid_from    date not null,
  valid_to      date check (valid_to > valid_from),
  numerator     numeric not null,
  denominator   numeric not null check (denominator > 0),
  subject       text not null,
  reference     text not null,
  recorded_at   timestamptz not null,
  superseded_at timestamptz
);
create index on measure.fact (measure, region, valid_from) where superseded_at is null;
