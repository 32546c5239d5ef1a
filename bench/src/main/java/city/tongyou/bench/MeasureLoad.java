package city.tongyou.bench;

import city.tongyou.measure.Definition;
import city.tongyou.measure.Kind;
import city.tongyou.measure.MeasureCode;
import city.tongyou.measure.Measures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Facts of many measures in all communities of a city, in the order of their days as life writes
 * them; a third lapses within two years. Made up in the database itself, from a fixed seed.
 */
final class MeasureLoad {

  private static final String FACTS =
      """
      insert into measure.fact (id, measure, region, dimensions, valid_from, valid_to, recorded_at,
                                numerator, denominator, subject, reference)
      with places as (
        select array_agg(key order by key) as keys
          from measure.region_key join region.region on region.id = region_key.region
         where counts_as = 'community'
      ), counted as (
        select array_agg(key order by key) as keys from measure.measure where code like 'bench.%'
      )
      select uuidv7(),
             counted.keys[1 + floor(random() * cardinality(counted.keys))::int],
             places.keys[1 + floor(random() * cardinality(places.keys))::int],
             0, day,
             case when random() < 1.0 / 3 then day + 1 + floor(random() * 700)::int end,
             day + time '09:00', 1 + floor(random() * 3)::int, 3 + floor(random() * 3)::int,
             's' || number, 'bench'
        from places, counted,
             generate_series(0, ? - 1) number,
             lateral (select cast(? as date) + (number * ? / ?)::int as day) it
      """;

  private final Measures measures;
  private final JdbcTemplate jdbc;

  MeasureLoad(Measures measures, JdbcTemplate jdbc) {
    this.measures = measures;
    this.jdbc = jdbc;
  }

  /** Two thirds stocks, a third rates. */
  List<MeasureCode> define(int count) {
    var codes = new ArrayList<MeasureCode>();
    for (int i = 0; i < count; i++) {
      var code = new MeasureCode("bench.m" + i);
      measures.define(
          Definition.of(code, i % 3 == 2 ? Kind.RATE : Kind.STOCK, code.value(), code.value()));
      codes.add(code);
    }
    return codes;
  }

  /** The index over the facts is made when they are there, as a restore does it. */
  void load(long facts, LocalDate first, LocalDate last) {
    long days = last.toEpochDay() - first.toEpochDay() + 1;
    jdbc.execute("drop index measure.fact_measure_region_valid_from_idx");
    jdbc.queryForObject("select setseed(0.5)::text", String.class);
    jdbc.update(FACTS, facts, first, days, facts);
    jdbc.execute("create index on measure.fact (measure, region, valid_from)");
  }
}
