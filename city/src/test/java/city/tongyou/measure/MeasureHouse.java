package city.tongyou.measure;

import city.tongyou.calendar.CityClock;
import city.tongyou.database.DatabaseOfTests;
import city.tongyou.region.Level;
import city.tongyou.region.MadeUpRegions;
import city.tongyou.region.RegionId;
import city.tongyou.region.Regions;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The measure room on a database of its own, without the rest of the house: a city of two districts
 * with two towns each and three communities in each town.
 */
final class MeasureHouse {

  private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

  /** Started by the first test that asks for it, and by no process that enters another's. */
  private static final class Shared {
    private static final MeasureHouse IT = new MeasureHouse(DatabaseOfTests.start());
  }

  final String url;
  final HikariDataSource source;
  final JdbcClient jdbc;
  final TransactionTemplate transaction;
  final MadeUpRegions madeUp;
  final List<RegionId> communities = new ArrayList<>();
  final List<RegionId> towns = new ArrayList<>();
  final List<RegionId> districts = new ArrayList<>();
  private LocalDate today = LocalDate.of(2022, 11, 21);
  Instant moment = Instant.parse("2022-11-21T01:00:00Z");

  private MeasureHouse(String url) {
    this.url = url;
    var settings = new HikariConfig();
    settings.setJdbcUrl(url);
    settings.setMaximumPoolSize(6);
    source = new HikariDataSource(settings);
    jdbc = JdbcClient.create(source);
    transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    madeUp = new MadeUpRegions(jdbc);
  }

  /** An existing database, as a second process meets it. */
  static MeasureHouse enter(String url) {
    return new MeasureHouse(url);
  }

  /** The same city with nothing counted in it yet. */
  static MeasureHouse fresh() {
    var house = Shared.IT;
    house.jdbc.sql("drop schema if exists measure cascade").update();
    house.jdbc.sql("drop schema if exists region cascade").update();
    var scripts = new ResourceDatabasePopulator();
    for (var script :
        List.of("region/V1__regions", "region/V2__successions", "measure/V1__facts")) {
      scripts.addScript(new ClassPathResource("db/migration/" + script + ".sql"));
    }
    scripts.execute(house.source);
    house.today = LocalDate.of(2022, 11, 21);
    house.moment = Instant.parse("2022-11-21T01:00:00Z");
    house.build();
    return house;
  }

  private void build() {
    communities.clear();
    towns.clear();
    districts.clear();
    var city = madeUp.add("1", Level.CITY, null);
    for (int d = 1; d <= 2; d++) {
      var district = madeUp.add("1" + d, Level.DISTRICT, city);
      districts.add(district);
      for (int t = 1; t <= 2; t++) {
        var town = madeUp.add("1" + d + t, Level.TOWN, district);
        towns.add(town);
        for (int c = 1; c <= 3; c++) {
          communities.add(madeUp.add("1" + d + t + c, Level.COMMUNITY, town));
        }
      }
    }
  }

  void goTo(LocalDate day) {
    today = day;
  }

  LocalDate today() {
    return today;
  }

  Regions regions() {
    return madeUp.reopen();
  }

  /** One process: its own memory over the common database. */
  record Desk(Measures measures, Folding folding, Regions regions, KeyRepository keys) {}

  Desk process() {
    var regions = regions();
    var keyRepository = new KeyRepository(jdbc);
    var keys = new Keys(keyRepository);
    var facts = new FactRepository(jdbc, systemClock());
    var reckoning = new Reckoning(new RollupRepository(jdbc), facts, keyRepository, keys, regions);
    var folding =
        new Folding(
            new FoldRepository(jdbc),
            regions,
            keys,
            new CityClock(cityClock()),
            new DataSourceTransactionManager(source));
    return new Desk(
        new Measures(facts, keyRepository, keys, reckoning), folding, regions, keyRepository);
  }

  private Clock systemClock() {
    return clock(() -> moment);
  }

  private Clock cityClock() {
    return clock(() -> today.atTime(8, 0).atZone(CITY).toInstant());
  }

  private static Clock clock(Supplier<Instant> time) {
    return new Clock() {
      @Override
      public Instant instant() {
        return time.get();
      }

      @Override
      public ZoneId getZone() {
        return CITY;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
      }
    };
  }
}
