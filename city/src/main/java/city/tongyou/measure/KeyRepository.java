package city.tongyou.measure;

import city.tongyou.region.Level;
import city.tongyou.region.RegionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Measures, regions and sets of dimensions under the small keys that facts carry. */
@Repository
class KeyRepository {

  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;

  KeyRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<KnownMeasure> findMeasure(MeasureCode code) {
    return jdbc.sql("select * from measure.measure where code = :code")
        .param("code", code.value())
        .query((row, _) -> measure(row))
        .optional();
  }

  List<KnownMeasure> listMeasures() {
    return jdbc.sql("select * from measure.measure order by code")
        .query((row, _) -> measure(row))
        .list();
  }

  /** Adds a measure, or gives one that is there its new name, unit and rules; its kind stays. */
  void save(Definition it) {
    jdbc.sql(
            """
            insert into measure.measure (code, kind, name, name_en, unit, roster,
                                         counts_children, once_per_subject)
            values (:code, :kind, :name, :nameEn, :unit, :roster, :countsChildren, :oncePerSubject)
                on conflict (code) do update
               set name = excluded.name, name_en = excluded.name_en, unit = excluded.unit,
                   counts_children = excluded.counts_children,
                   once_per_subject = excluded.once_per_subject
            """)
        .param("code", it.code().value())
        .param("kind", it.kind().name())
        .param("name", it.name())
        .param("nameEn", it.nameEn())
        .param("unit", it.unit())
        .param("roster", it.roster().map(Level::code).orElse(null))
        .param("countsChildren", it.countsChildren())
        .param("oncePerSubject", it.oncePerSubject())
        .update();
  }

  Map<RegionId, Integer> listRegions() {
    var keys = new HashMap<RegionId, Integer>();
    jdbc.sql("select region, key from measure.region_key")
        .query(row -> {
          keys.put(new RegionId(row.getObject("region", UUID.class)), row.getInt("key"));
        });
    return keys;
  }

  /** Gives keys to those that have none; which others have none does not matter. */
  void addRegions(List<RegionId> regions) {
    jdbc.sql(
            """
            insert into measure.region_key (region)
            select region from unnest(:regions) region order by region
                on conflict do nothing
            """)
        .param("regions", regions.stream().map(RegionId::value).toArray(UUID[]::new))
        .update();
  }

  int keyOf(Map<String, String> dimensions) {
    var text = JSON.writeValueAsString(dimensions);
    jdbc.sql(
            """
            insert into measure.dimension_set (dimensions)
            select cast(:dimensions as jsonb)
             where not exists (select from measure.dimension_set
                                where dimensions = cast(:dimensions as jsonb))
                on conflict do nothing
            """)
        .param("dimensions", text)
        .update();
    return jdbc.sql("select key from measure.dimension_set where dimensions = cast(:it as jsonb)")
        .param("it", text)
        .query(Integer.class)
        .single();
  }

  /** The keys of all sets that have these dimensions among theirs. */
  Integer[] keysWith(Map<String, String> dimensions) {
    return jdbc.sql("select key from measure.dimension_set where dimensions @> cast(:it as jsonb)")
        .param("it", JSON.writeValueAsString(dimensions))
        .query(Integer.class)
        .list()
        .toArray(Integer[]::new);
  }

  @SuppressWarnings("unchecked")
  static Map<String, String> dimensions(String json) {
    return JSON.readValue(json, Map.class);
  }

  private static KnownMeasure measure(ResultSet row) throws SQLException {
    return new KnownMeasure(
        row.getInt("key"),
        new Definition(
            new MeasureCode(row.getString("code")),
            Kind.valueOf(row.getString("kind")),
            row.getString("name"),
            row.getString("name_en"),
            row.getString("unit"),
            Optional.ofNullable(row.getString("roster"))
                .map(it -> Level.valueOf(it.toUpperCase(Locale.ROOT))),
            row.getBoolean("counts_children"),
            row.getBoolean("once_per_subject")));
  }
}
