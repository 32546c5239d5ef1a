-- Class: public. What became of a region on a day: one successor is a rename, a move or a merger; several
-- are a split.
create table region.succession (
  predecessor uuid not null references region.region,
  successor   uuid not null references region.region,
  day         date not null,
  primary key (predecessor, successor),
  check (predecessor <> successor)
);
