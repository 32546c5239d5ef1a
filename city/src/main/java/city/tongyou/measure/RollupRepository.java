package city.tongyou.measure;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Sums of facts. Roll-ups and tail are read in one statement, and so in one snapshot: what the
 * folder moves from one to the other meanwhile is seen in exactly one of them.
 */
@Repository
class RollupRepository {

  /**
   * The sum of a measure's facts where they were posted, or of all below a region.
   *
   * @param point the place in the list of points that were asked for
   * @param whole whether it holds all that lies in the region rather than what was posted there
   */
  record Sum(
      int point,
      int measure,
      int region,
      boolean whole,
      BigDecimal numerator,
      BigDecimal denominator,
      long facts) {}

  /**
   * A day whose cumulative sum is asked for.
   *
   * @param at its place in the answer; sums of points with the same place are added up
   * @param sign -1 to take the sum away
   * @param placed the day as of which regions lie where they do
   */
  record Point(int at, int sign, LocalDate day, LocalDate placed) {}

  /**
   * Which checkpoints of whole regions may serve.
   *
   * @param branches keys of regions that hold others
   * @param leaves keys of those that hold none
   * @param changeDays days between which every region lay still
   */
  record Wholes(
      String lineage, List<Integer> branches, List<Integer> leaves, List<LocalDate> changeDays) {

    static final Wholes NONE = new Wholes("none", List.of(), List.of(), List.of());
  }

  private static final String FROM_ROLLUPS =
      """
      with point as materialized (
        select at, sign, day, base, coalesce(base, date '-infinity') as first_day,
               base is not null and lineage = :lineage
                 and not exists (select from unnest(cast(:changeDays as date[])) change
                                  where change > least(base, placed)
                                    and change <= greatest(base, placed)) as whole
          from measure.fold,
               unnest(:ats, :signs, cast(:days as date[]), cast(:placed as date[]))
                 asked (at, sign, day, placed),
               lateral (select case when last_month is not null
                                    then least(last_month, date_trunc('month', (day + 1)::timestamp)::date)
                               end as month) latest,
               lateral (select case when month >= first_month then month end as base) reached
      ), part as (
        select at, sign, it.measure, it.region, true as whole, numerator, denominator, facts
          from point, unnest(:measures) asked (measure),
               lateral (select * from measure.branch_checkpoint c
                         where c.measure = asked.measure and c.region = any(:branches)
                           and c.month = base and (:allSets or c.dimensions = any(:sets))) it
         where whole
         union all
        select at, sign, it.measure, it.region, true, numerator, denominator, facts
          from point, unnest(:measures) asked (measure),
               lateral (select * from measure.month_checkpoint c
                         where c.measure = asked.measure and c.month = base
                           and c.region = any(:leaves)
                           and (:allSets or c.dimensions = any(:sets))) it
         where whole
         union all
        select at, sign, it.measure, it.region, false, numerator, denominator, facts
          from point, unnest(:measures) asked (measure),
               lateral (select * from measure.month_checkpoint c
                         where c.measure = asked.measure and c.month = base
                           and (:allSets or c.dimensions = any(:sets))) it
         where not whole
         union all
        select at, sign, it.measure, it.region, false, numerator, denominator, facts
          from point, unnest(:measures) asked (measure),
               lateral (select * from measure.day_delta d
                         where d.measure = asked.measure and d.day between first_day and point.day
                           and (:allSets or d.dimensions = any(:sets))) it
         union all
        select at, point.sign * t.sign, t.measure, t.region, false, numerator, denominator, 1
          from point, measure.tail t
         where t.measure = any(:measures) and (:allSets or t.dimensions = any(:sets))
           and t.valid_from <= day and (t.valid_to is null or t.valid_to > day)
      )
      select at, measure, region, whole, sum(sign * numerator) as numerator,
             sum(sign * denominator) as denominator, sum(sign * facts) as facts
        from part
       group by at, measure, region, whole
      """;

  private static final String FROM_FACTS =
      """
      select at, measure, region, false as whole, sum(sign * numerator) as numerator,
             sum(sign * denominator) as denominator, sum(sign) as facts
        from unnest(:ats, :signs, cast(:days as date[])) point (at, sign, day),
             measure.fact
       where measure = any(:measures) and (:allSets or dimensions = any(:sets))
         and valid_from <= day and (valid_to is null or valid_to > day)
         and recorded_at <= :known and (superseded_at is null or superseded_at > :known)
       group by at, measure, region
      """;

  private final JdbcClient jdbc;

  RollupRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What is known now.
   *
   * @param sets keys of the sets of dimensions that count; null for all
   */
  List<Sum> sums(Integer[] measures, List<Point> points, Integer @Nullable [] sets, Wholes wholes) {
    return statement(FROM_ROLLUPS, measures, points, sets)
        .param("placed", days(points.stream().map(Point::placed).toList()))
        .param("lineage", wholes.lineage())
        .param("branches", wholes.branches().toArray(Integer[]::new))
        .param("leaves", wholes.leaves().toArray(Integer[]::new))
        .param("changeDays", days(wholes.changeDays()))
        .query((row, _) -> sum(row))
        .list();
  }

  /** What was known at a moment, counted anew from the facts. */
  List<Sum> sumsKnownAt(
      Instant moment, Integer[] measures, List<Point> points, Integer @Nullable [] sets) {
    return statement(FROM_FACTS, measures, points, sets)
        .param("known", moment.atOffset(ZoneOffset.UTC))
        .query((row, _) -> sum(row))
        .list();
  }

  private JdbcClient.StatementSpec statement(
      String sql, Integer[] measures, List<Point> points, Integer @Nullable [] sets) {
    return jdbc.sql(sql)
        .param("measures", measures)
        .param("ats", points.stream().map(Point::at).toArray(Integer[]::new))
        .param("signs", points.stream().map(Point::sign).toArray(Integer[]::new))
        .param("days", days(points.stream().map(Point::day).toList()))
        .param("allSets", sets == null)
        .param("sets", sets == null ? new Integer[0] : sets);
  }

  private static String[] days(List<LocalDate> days) {
    return days.stream().map(LocalDate::toString).toArray(String[]::new);
  }

  private static Sum sum(ResultSet row) throws SQLException {
    return new Sum(
        row.getInt("at"),
        row.getInt("measure"),
        row.getInt("region"),
        row.getBoolean("whole"),
        row.getBigDecimal("numerator"),
        row.getBigDecimal("denominator"),
        row.getLong("facts"));
  }
}
