create schema unit;

-- Class: public. Names of bodies; nothing of the people in them.
create table unit.unit (
  id         uuid primary key,
  sequence   int generated always as identity,
  code       text not null unique,
  name       text not null,
  short_name text not null,
  name_en    text not null,
  kind       text not null,
  part_of    uuid references unit.unit,
  region     uuid references region.region,
  aliases    text[] not null
);
