package city.tongyou.measure;

import city.tongyou.region.RegionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Facts in schema {@code measure}. */
@Repository
class FactRepository {

  /** One statement, since the writer's transaction pays for every trip. */
  private static final String POST =
      """
      with posted as (
        insert into measure.fact (id, measure, region, dimensions, valid_from, valid_to, recorded_at,
                                  numerator, denominator, subject, reference)
        values (:id, :measure, :region, :dimensions, :validFrom, :validTo, :now,
                :numerator, :denominator, :subject, :reference)
            on conflict (id) do nothing
        returning measure, region, dimensions, valid_from, valid_to, numerator, denominator
      )
      insert into measure.tail (sign, measure, region, dimensions, valid_from, valid_to,
                                numerator, denominator)
      select 1, * from posted where :addsUp
      """;

  private static final String SUPERSEDE =
      """
      with gone as (
        update measure.fact set superseded_at = :now
         where id = :id and superseded_at is null
        returning measure, region, dimensions, valid_from, valid_to, numerator, denominator
      ), freed as (
        delete from measure.counted_subject where fact = :id
      )
      insert into measure.tail (sign, measure, region, dimensions, valid_from, valid_to,
                                numerator, denominator)
      select -1, gone.*
        from gone join measure.measure on key = measure
       where kind <> 'LEVEL'
      """;

  private static final String FACT =
      """
      select fact.id, fact.valid_from, fact.valid_to, fact.numerator, fact.denominator,
             fact.subject, fact.reference, measure.code, region_key.region as place,
             dimension_set.dimensions as told_apart
        from measure.fact
        join measure.measure on measure.key = fact.measure
        join measure.region_key on region_key.key = fact.region
        join measure.dimension_set on dimension_set.key = fact.dimensions
      """;

  private final JdbcClient jdbc;
  private final Clock systemClock;

  FactRepository(JdbcClient jdbc, Clock systemClock) {
    this.jdbc = jdbc;
    this.systemClock = systemClock;
  }

  void insert(Fact fact, KnownMeasure measure, int region, int dimensions) {
    jdbc.sql(POST)
        .param("id", fact.id().value())
        .param("measure", measure.key())
        .param("region", region)
        .param("dimensions", dimensions)
        .param("validFrom", fact.validFrom())
        .param("validTo", fact.validTo())
        .param("now", OffsetDateTime.now(systemClock))
        .param("numerator", fact.numerator())
        .param("denominator", fact.denominator())
        .param("subject", fact.subject())
        .param("reference", fact.reference())
        .param("addsUp", measure.kind() != Kind.LEVEL)
        .update();
  }

  void supersede(Fact.FactId fact) {
    jdbc.sql(SUPERSEDE)
        .param("id", fact.value())
        .param("now", OffsetDateTime.now(systemClock))
        .update();
  }

  /**
   * Notes that a fact counts its subject. Until the transaction ends nobody else counts the same.
   *
   * @return the fact that counts the subject on one of its days already
   */
  Optional<Fact.FactId> count(Fact fact, int measure) {
    jdbc.sql("select pg_advisory_xact_lock(:measure, hashtext(:subject))")
        .param("measure", measure)
        .param("subject", fact.subject())
        .query(row -> {});
    var other =
        jdbc.sql(
                """
                select fact from measure.counted_subject
                 where measure = :measure and subject = :subject and fact <> :id
                   and valid_from < coalesce(cast(:validTo as date), date 'infinity')
                   and :validFrom < coalesce(valid_to, date 'infinity')
                 limit 1
                """)
            .param("measure", measure)
            .param("subject", fact.subject())
            .param("id", fact.id().value())
            .param("validFrom", fact.validFrom())
            .param("validTo", fact.validTo())
            .query(UUID.class)
            .optional();
    return other.map(Fact.FactId::new);
  }

  /** After the fact itself, so that one which was posted and superseded before is not noted. */
  void noteCounted(Fact fact) {
    jdbc.sql(
            """
            insert into measure.counted_subject (fact, measure, subject, valid_from, valid_to)
            select id, measure, subject, valid_from, valid_to
              from measure.fact
             where id = :id and superseded_at is null
                on conflict do nothing
            """)
        .param("id", fact.id().value())
        .update();
  }

  /**
   * The newest fact of each measure in each region that holds on a day.
   *
   * @param regions null for all
   * @param sets keys of the sets of dimensions that count; null for all
   */
  List<Fact> levels(
      Integer[] measures,
      Integer @Nullable [] regions,
      LocalDate day,
      Optional<Instant> knownAt,
      Integer @Nullable [] sets) {
    return jdbc.sql(
            """
            select distinct on (fact.measure, fact.region) *
              from (%s
             where fact.measure = any(:measures)
               and (:allRegions or fact.region = any(:regions))
               and (:allSets or fact.dimensions = any(:sets))
               and valid_from <= :day and (valid_to is null or valid_to > :day)
               and recorded_at <= :known and (superseded_at is null or superseded_at > :known)
            ) fact
             order by fact.measure, fact.region, valid_from desc, recorded_at desc, id desc
            """
                .formatted(
                    FACT.replace(
                        "select fact.id",
                        "select fact.measure, fact.region, fact.recorded_at, fact.id")))
        .param("measures", measures)
        .param("allRegions", regions == null)
        .param("regions", regions == null ? new Integer[0] : regions)
        .param("allSets", sets == null)
        .param("sets", sets == null ? new Integer[0] : sets)
        .param("day", day)
        .param("known", moment(knownAt))
        .query((row, _) -> fact(row))
        .list();
  }

  /** The steps of several levels in every region, up to a day and oldest first. */
  List<Fact> steps(Integer[] measures, LocalDate until) {
    return jdbc.sql(
            FACT
                + """
                 where fact.measure = any(:measures) and superseded_at is null
                   and valid_from <= :until
                 order by valid_from, recorded_at, id
                """)
        .param("measures", measures)
        .param("until", until)
        .query((row, _) -> fact(row))
        .list();
  }

  /**
   * The facts behind a number, the newest first: those that began in a span and hold at its end.
   */
  List<Fact> behind(
      int measure,
      Integer[] regions,
      Optional<LocalDate> since,
      AsOf asOf,
      Integer @Nullable [] sets,
      Slice slice) {
    return jdbc.sql(
            FACT
                + """
                 where fact.measure = :measure and fact.region = any(:regions)
                   and (:allSets or fact.dimensions = any(:sets))
                   and valid_from between :since and :day
                   and (valid_to is null or valid_to > :day)
                   and recorded_at <= :known and (superseded_at is null or superseded_at > :known)
                 order by valid_from desc, id desc
                 limit :rows offset :skipped
                """)
        .param("measure", measure)
        .param("regions", regions)
        .param("allSets", sets == null)
        .param("sets", sets == null ? new Integer[0] : sets)
        .param("since", since.orElse(LocalDate.of(1, 1, 1)))
        .param("day", asOf.day())
        .param("known", moment(asOf.knownAt()))
        .param("rows", slice.rows())
        .param("skipped", slice.skipped())
        .query((row, _) -> fact(row))
        .list();
  }

  /** "Now" is the end of time: what is superseded at all is superseded by then. */
  private static OffsetDateTime moment(Optional<Instant> knownAt) {
    return knownAt.map(it -> it.atOffset(ZoneOffset.UTC)).orElse(OffsetDateTime.MAX);
  }

  private static Fact fact(ResultSet row) throws SQLException {
    return new Fact(
        new Fact.FactId(row.getObject("id", UUID.class)),
        new MeasureCode(row.getString("code")),
        new RegionId(row.getObject("place", UUID.class)),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getBigDecimal("numerator"),
        row.getBigDecimal("denominator"),
        row.getString("subject"),
        row.getString("reference"),
        KeyRepository.dimensions(row.getString("told_apart")));
  }
}
