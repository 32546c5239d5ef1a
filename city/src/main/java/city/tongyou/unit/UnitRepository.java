package city.tongyou.unit;

import city.tongyou.region.RegionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Units in schema {@code unit}. */
@Repository
class UnitRepository {

  private final JdbcClient jdbc;

  UnitRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Unit> list() {
    return jdbc.sql("select * from unit.unit order by sequence")
        .query((row, _) -> unit(row))
        .list();
  }

  void insert(Unit unit) {
    jdbc.sql(
            """
            insert into unit.unit (id, code, name, short_name, name_en, kind, part_of, region, aliases)
            values (:id, :code, :name, :shortName, :nameEn, :kind, :partOf, :region, :aliases::text[])
            """)
        .param("id", unit.id().value())
        .param("code", unit.code())
        .param("name", unit.name())
        .param("shortName", unit.shortName())
        .param("nameEn", unit.nameEn())
        .param("kind", unit.kind())
        .param("partOf", unit.partOf() == null ? null : unit.partOf().value())
        .param("region", unit.region() == null ? null : unit.region().value())
        .param("aliases", unit.aliases().toArray(String[]::new))
        .update();
  }

  private static Unit unit(ResultSet row) throws SQLException {
    var partOf = row.getObject("part_of", UUID.class);
    var region = row.getObject("region", UUID.class);
    return new Unit(
        new UnitId(row.getObject("id", UUID.class)),
        row.getString("code"),
        row.getString("name"),
        row.getString("short_name"),
        row.getString("name_en"),
        row.getString("kind"),
        partOf == null ? null : new UnitId(partOf),
        region == null ? null : new RegionId(region),
        Arrays.asList((String[]) row.getArray("aliases").getArray()));
  }
}
