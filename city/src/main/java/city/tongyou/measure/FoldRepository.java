package city.tongyou.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The roll-ups, as the folder writes them. Every method wants the fold's row locked. */
@Repository
class FoldRepository {

  /** What the roll-ups hold: checkpoints of these months, summed up this lineage. */
  record Extent(@Nullable LocalDate firstMonth, @Nullable LocalDate lastMonth, String lineage) {}

  /** A span of days in which a region lay in another. */
  record Ancestor(int region, int ancestor, LocalDate firstDay, LocalDate until) {}

  private static final String FOLD =
      """
      with moved as (
        delete from measure.tail
         where sequence in (select sequence from measure.tail order by sequence limit :rows)
        returning *
      ), change as materialized (
        select measure, region, dimensions, valid_from as day, sign * numerator as numerator,
               sign * denominator as denominator, sign::int as facts
          from moved
         union all
        select measure, region, dimensions, valid_to, -sign * numerator, -sign * denominator, -sign
          from moved
         where valid_to is not null
      ), deltas as (
        insert into measure.day_delta as it
        select measure, day, region, dimensions, sum(numerator), sum(denominator), sum(facts)
          from change
         group by measure, day, region, dimensions
            on conflict (measure, day, region, dimensions) do update
           set numerator = it.numerator + excluded.numerator,
               denominator = it.denominator + excluded.denominator,
               facts = it.facts + excluded.facts
      ), monthly as materialized (
        select change.measure, later.month::date as month, change.region, change.dimensions,
               sum(numerator) as numerator, sum(denominator) as denominator, sum(facts) as facts
          from change, measure.fold,
               generate_series(greatest(first_month, date_trunc('month', day::timestamp) + interval '1 month'),
                               last_month, interval '1 month') later (month)
         group by change.measure, later.month, change.region, change.dimensions
      ), checkpoints as (
        insert into measure.month_checkpoint as it
        select * from monthly
            on conflict (measure, month, region, dimensions) do update
           set numerator = it.numerator + excluded.numerator,
               denominator = it.denominator + excluded.denominator,
               facts = it.facts + excluded.facts
      ), branches as (
        insert into measure.branch_checkpoint as it
        select measure, ancestor, month, dimensions,
               sum(numerator), sum(denominator), sum(facts)
          from monthly join measure.ancestry using (region)
         where first_day <= month and month < until
         group by measure, ancestor, month, dimensions
            on conflict (measure, region, month, dimensions) do update
           set numerator = it.numerator + excluded.numerator,
               denominator = it.denominator + excluded.denominator,
               facts = it.facts + excluded.facts
      )
      select count(*) from moved
      """;

  private static final String DELTAS_ANEW =
      """
      insert into measure.day_delta
      select measure, day, region, dimensions, sum(numerator), sum(denominator), sum(facts)
        from (select measure, valid_from as day, region, dimensions, numerator, denominator,
                     1 as facts
                from measure.fact
               where superseded_at is null
               union all
              select measure, valid_to, region, dimensions, -numerator, -denominator, -1
                from measure.fact
               where superseded_at is null and valid_to is not null) change
        join measure.measure on key = measure and kind <> 'LEVEL'
       group by measure, day, region, dimensions
       order by measure, day, region, dimensions
      """;

  /** A running sum holds from the month after a change to the month of the next one. */
  private static final String CHECKPOINTS_ANEW =
      """
      insert into measure.month_checkpoint
      select measure, held.month::date, region, dimensions, numerator, denominator, facts
        from (select measure, region, dimensions, month, sum(numerator) over run as numerator,
                     sum(denominator) over run as denominator, sum(facts) over run as facts,
                     lead(month) over run as next
                from (select measure, region, dimensions, date_trunc('month', day::timestamp) as month,
                             sum(numerator) as numerator, sum(denominator) as denominator,
                             sum(facts) as facts
                        from measure.day_delta
                       group by measure, region, dimensions, date_trunc('month', day::timestamp)) changed
              window run as (partition by measure, region, dimensions order by month)) running,
             measure.fold,
             generate_series(greatest(first_month, month + interval '1 month'),
                             least(next, last_month), interval '1 month') held (month)
       order by 1, 2, 3, 4
      """;

  private static final String BRANCHES_ANEW =
      """
      insert into measure.branch_checkpoint
      select measure, ancestor, month, dimensions, sum(numerator), sum(denominator), sum(facts)
        from measure.month_checkpoint join measure.ancestry using (region)
       where first_day <= month and month < until and month >= coalesce(cast(:from as date), month)
       group by measure, ancestor, month, dimensions
       order by 1, 2, 3, 4
      """;

  private static final String NEXT_MONTH =
      """
      insert into measure.month_checkpoint
      select measure, cast(:month as date), region, dimensions,
             sum(numerator), sum(denominator), sum(facts)
        from (select measure, region, dimensions, numerator, denominator, facts
                from measure.month_checkpoint, measure.fold
               where month = last_month
               union all
              select measure, region, dimensions, numerator, denominator, facts
                from measure.day_delta, measure.fold
               where day >= last_month and day < :month) part
       group by measure, region, dimensions
      """;

  private final JdbcClient jdbc;

  FoldRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Empty if another process folds. It is unlocked as the transaction ends, however it ends. */
  Optional<Extent> lock() {
    return jdbc.sql("select * from measure.fold for update skip locked")
        .query((row, _) ->
            new Extent(
                row.getObject("first_month", LocalDate.class),
                row.getObject("last_month", LocalDate.class),
                row.getString("lineage")))
        .optional();
  }

  /**
   * Moves rows of the tail into the roll-ups, those that are committed and no others.
   *
   * @return how many it moved
   */
  int fold(int rows) {
    return jdbc.sql(FOLD).param("rows", rows).query(Integer.class).single();
  }

  boolean hasTail() {
    return jdbc.sql("select exists (select from measure.tail)").query(Boolean.class).single();
  }

  /** Begins the checkpoints at a month; before it, sums are taken from all deltas. */
  void begin(LocalDate month) {
    jdbc.sql("update measure.fold set first_month = :month, last_month = :month")
        .param("month", month)
        .update();
  }

  /** Adds the checkpoints of the month after the last. */
  void addMonth(LocalDate month) {
    jdbc.sql(NEXT_MONTH).param("month", month).update();
    jdbc.sql(BRANCHES_ANEW).param("from", month).update();
    jdbc.sql("update measure.fold set last_month = :month").param("month", month).update();
  }

  /** Sums the checkpoints up another region tree. */
  void placeAnew(String lineage, List<Ancestor> ancestors) {
    jdbc.sql("delete from measure.ancestry").update();
    jdbc.sql(
            """
            insert into measure.ancestry (region, ancestor, first_day, until)
            select * from unnest(:regions, :ancestors, cast(:firstDays as date[]),
                                 cast(:untils as date[]))
            """)
        .param("regions", ancestors.stream().map(Ancestor::region).toArray(Integer[]::new))
        .param("ancestors", ancestors.stream().map(Ancestor::ancestor).toArray(Integer[]::new))
        .param(
            "firstDays", ancestors.stream().map(it -> text(it.firstDay())).toArray(String[]::new))
        .param("untils", ancestors.stream().map(it -> text(it.until())).toArray(String[]::new))
        .update();
    jdbc.sql("delete from measure.branch_checkpoint").update();
    jdbc.sql(BRANCHES_ANEW).param("from", null).update();
    jdbc.sql("update measure.fold set lineage = :lineage").param("lineage", lineage).update();
  }

  /** Makes all roll-ups from the facts; wants a snapshot that stays while it does. */
  void foldAnew() {
    for (var table : List.of("tail", "day_delta", "month_checkpoint", "branch_checkpoint")) {
      jdbc.sql("delete from measure." + table).update();
    }
    jdbc.sql(DELTAS_ANEW).update();
    jdbc.sql(CHECKPOINTS_ANEW).update();
    jdbc.sql(BRANCHES_ANEW).param("from", null).update();
  }

  private static String text(LocalDate day) {
    return day.equals(LocalDate.MIN)
        ? "-infinity"
        : day.equals(LocalDate.MAX) ? "infinity" : day.toString();
  }
}
