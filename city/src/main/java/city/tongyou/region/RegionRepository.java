package city.tongyou.region;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Regions in schema {@code region}. */
@Repository
class RegionRepository {

  private final JdbcClient jdbc;

  RegionRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Succession> listSuccessions() {
    return jdbc.sql("select * from region.succession order by day, predecessor, successor")
        .query((row, _) ->
            new Succession(
                new RegionId(row.getObject("predecessor", UUID.class)),
                new RegionId(row.getObject("successor", UUID.class)),
                row.getObject("day", LocalDate.class)))
        .list();
  }

  void insert(Succession succession) {
    jdbc.sql(
            """
            insert into region.succession (predecessor, successor, day)
            values (:predecessor, :successor, :day)
            """)
        .param("predecessor", succession.predecessor().value())
        .param("successor", succession.successor().value())
        .param("day", succession.day())
        .update();
  }

  /** Ends a region; one that has ended keeps its end. */
  boolean end(RegionId region, LocalDate day) {
    return jdbc.sql(
                """
                update region.region
                   set valid_to = :day
                 where id = :id and valid_to is null and valid_from < :day
                """)
            .param("id", region.value())
            .param("day", day)
            .update()
        == 1;
  }

  List<Region> list() {
    return jdbc.sql("select * from region.region order by sequence")
        .query((row, _) -> region(row))
        .list();
  }

  void insert(Region region, @Nullable String source) {
    var point = region.point();
    jdbc.sql(
            """
            insert into region.region (id, code, name, name_en, short_name, kind, parent, counts_as,
                                       valid_from, valid_to, longitude, latitude, source)
            values (:id, :code, :name, :nameEn, :shortName, :kind, :parent, :countsAs,
                    :validFrom, :validTo, :longitude, :latitude, :source)
            """)
        .param("id", region.id().value())
        .param("code", region.code())
        .param("name", region.name())
        .param("nameEn", region.nameEn())
        .param("shortName", region.shortName())
        .param("kind", region.kind())
        .param("parent", region.parent() == null ? null : region.parent().value())
        .param("countsAs", region.countsAs().map(Level::code).orElse("none"))
        .param("validFrom", region.validFrom())
        .param("validTo", region.validTo())
        .param("longitude", point == null ? null : point.longitude())
        .param("latitude", point == null ? null : point.latitude())
        .param("source", source)
        .update();
  }

  private static Region region(ResultSet row) throws SQLException {
    var parent = row.getObject("parent", UUID.class);
    return new Region(
        new RegionId(row.getObject("id", UUID.class)),
        row.getString("code"),
        row.getString("name"),
        row.getString("name_en"),
        row.getString("short_name"),
        row.getString("kind"),
        parent == null ? null : new RegionId(parent),
        Level.find(row.getString("counts_as")),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        point(row));
  }

  private static Region.@Nullable Point point(ResultSet row) throws SQLException {
    var longitude = row.getObject("longitude", Double.class);
    var latitude = row.getObject("latitude", Double.class);
    return longitude == null || latitude == null ? null : new Region.Point(longitude, latitude);
  }
}
