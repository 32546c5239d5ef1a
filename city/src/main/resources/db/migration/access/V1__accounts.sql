create schema access;

-- Class: internal. Staff, by the name that colleagues know them by.
create table access.account (
  id            uuid primary key,
  login         text not null unique check (login = lower(login)),
  name          text not null,
  password_hash text,
  must_change   boolean not null,
  disabled      boolean not null,
  failures      int not null,
  locked_until  timestamptz
);

-- Class: internal.
create table access.post (
  sequence   bigint generated always as identity primary key,
  account    uuid not null references access.account,
  role       text not null,
  unit       uuid not null references unit.unit,
  region     uuid not null references region.region,
  valid_from date not null,
  valid_to   date check (valid_to > valid_from)
);
create index on access.post (account);
