package city.tongyou.measure;

import city.tongyou.region.RegionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Facts in schema {@code measure}. */
@Repository
class FactRepository {

  private final JdbcClient jdbc;
  private final Clock systemClock;

  FactRepository(JdbcClient jdbc, Clock systemClock) {
    this.jdbc = jdbc;
    this.systemClock = systemClock;
  }

  void insert(Fact fact) {
    jdbc.sql(
            """
            insert into measure.fact (id, measure, region, valid_from, valid_to, numerator,
                                      denominator, subject, reference, recorded_at)
            values (:id, :measure, :region, :validFrom, :validTo, :numerator,
                    :denominator, :subject, :reference, :now)
                on conflict (id) do nothing
            """)
        .param("id", fact.id().value())
        .param("measure", fact.measure().value())
        .param("region", fact.region().value())
        .param("validFrom", fact.validFrom())
        .param("validTo", fact.validTo())
        .param("numerator", fact.numerator())
        .param("denominator", fact.denominator())
        .param("subject", fact.subject())
        .param("reference", fact.reference())
        .param("now", OffsetDateTime.now(systemClock))
        .update();
  }

  void supersede(Fact.FactId fact) {
    jdbc.sql(
            "update measure.fact set superseded_at = :now where id = :id and superseded_at is null")
        .param("id", fact.value())
        .param("now", OffsetDateTime.now(systemClock))
        .update();
  }

  Map<Measures.Place, Value> levels(List<MeasureCode> measures, LocalDate day) {
    return jdbc
        .sql(
            """
            select distinct on (measure, region) *
              from measure.fact
             where measure = any(:measures) and superseded_at is null
               and valid_from <= :day and (valid_to is null or valid_to > :day)
             order by measure, region, valid_from desc, recorded_at desc
            """)
        .param("measures", measures.stream().map(MeasureCode::value).toArray(String[]::new))
        .param("day", day)
        .query((row, _) -> fact(row))
        .list()
        .stream()
        .collect(
            Collectors.toMap(
                fact -> new Measures.Place(fact.measure(), fact.region()),
                fact -> new Value(fact.numerator(), fact.denominator(), fact.validFrom())));
  }

  List<Fact> list(MeasureCode measure, RegionId region) {
    return jdbc.sql(
            """
            select *
              from measure.fact
             where measure = :measure and region = :region and superseded_at is null
             order by valid_from, recorded_at
            """)
        .param("measure", measure.value())
        .param("region", region.value())
        .query((row, _) -> fact(row))
        .list();
  }

  List<Fact> list(List<MeasureCode> measures, LocalDate until) {
    return jdbc.sql(
            """
            select *
              from measure.fact
             where measure = any(:measures) and superseded_at is null and valid_from <= :until
             order by valid_from, recorded_at
            """)
        .param("measures", measures.stream().map(MeasureCode::value).toArray(String[]::new))
        .param("until", until)
        .query((row, _) -> fact(row))
        .list();
  }

  private static Fact fact(ResultSet row) throws SQLException {
    return new Fact(
        new Fact.FactId(row.getObject("id", UUID.class)),
        new MeasureCode(row.getString("measure")),
        new RegionId(row.getObject("region", UUID.class)),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getBigDecimal("numerator"),
        row.getBigDecimal("denominator"),
        row.getString("subject"),
        row.getString("reference"));
  }
}
