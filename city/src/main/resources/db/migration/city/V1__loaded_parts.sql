create schema city;

-- Class: internal. What was loaded from the city's folder, so that it is loaded once.
create table city.loaded_part (
  part text primary key
);
