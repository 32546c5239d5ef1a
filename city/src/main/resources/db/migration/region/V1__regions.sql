create schema region;

-- Class: public. A region that changes its name or code gets a new row; dates tell which holds when.
create table region.region (
  id         uuid primary key,
  sequence   int generated always as identity,
  code       text not null,
  name       text not null,
  name_en    text not null,
  short_name text not null,
  kind       text not null,
  parent     uuid references region.region,
  counts_as  text not null check (counts_as in ('city', 'district', 'town', 'community', 'none')),
  valid_from date not null,
  valid_to   date check (valid_to > valid_from),
  longitude  double precision,
  latitude   double precision,
  source     text
);
create unique index on region.region (code) where valid_to is null;
create index on region.region (parent);
