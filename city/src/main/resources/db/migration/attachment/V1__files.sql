create schema attachment;

-- Class: internal. The same content handed in twice is kept once.
create table attachment.content (
  hash  bytea primary key,
  bytes bytea not null
);

-- Class: internal.
create table attachment.file (
  id           uuid primary key,
  hash         bytea not null references attachment.content,
  name         text not null,
  media_type   text not null,
  size_bytes   bigint not null,
  handed_in_by text not null,
  at           timestamptz not null
);
