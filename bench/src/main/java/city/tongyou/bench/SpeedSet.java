package city.tongyou.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.SplittableRandom;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Made-up Chinese records in any number, for speed: surname, given name, birth, phone, address, and
 * the person as truth. About 1.8 records a person, with the errors of daily files.
 *
 * <p>The share of each error is assumed; quality is measured elsewhere, on the generator with
 * truth.
 */
final class SpeedSet {

  private static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔"
          + "钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";
  private static final String GIVEN =
      "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华文玉建国红梅兰春秋冬雪云雨晨阳光辉宇轩浩然子涵梓萱欣怡诗琪"
          + "雅婷思佳慧颖俊凯博睿嘉豪天翔志鹏海燕晓东宏达永康宁安乐瑞祥福寿德仁义礼智信忠孝廉悌林森木水火土金银铜铁山川"
          + "河江湖溪泉清淑贞洁美善真诚毅坚恒远望立业成功名利若彤语桐一诺可沐悦芷晴亦辰奕泽楷铭朗昊昕瑾瑜璐琳珊珂萌";
  private static final String PLACES = "平江沧浪金阊吴中相城虎丘工园新区昆山常熟张家港太仓";

  private final SplittableRandom random;

  private SpeedSet(long seed) {
    this.random = new SplittableRandom(seed);
  }

  private record Person(String surname, String given, String birth, String phone, String address) {}

  /** A Parquet file of so many records, made at the first call and kept. */
  static Path file(int records, Path folder) throws IOException, SQLException {
    var file = folder.resolve("speed-" + records + ".parquet");
    if (!Files.exists(file)) {
      Files.createDirectories(folder);
      new SpeedSet(20221115).write(records, file);
    }
    return file;
  }

  private void write(int records, Path file) throws SQLException, IOException {
    var part = file.resolveSibling(file.getFileName() + ".part");
    try (var connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement()) {
      statement.execute(
          "create table t (unique_id bigint, surname varchar, given varchar, birth varchar,"
              + " phone varchar, address varchar, person bigint)");
      try (var rows = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "t")) {
        append(records, rows);
      }
      statement.execute(
          "copy (from t order by hash(unique_id)) to '%s' (format parquet)".formatted(part));
    }
    Files.move(part, file);
  }

  private void append(int records, DuckDBAppender rows) throws SQLException {
    long person = -1;
    int left = 0;
    var who = person();
    for (int record = 0; record < records; record++) {
      if (left == 0) {
        person++;
        who = person();
        left = chance(0.5) ? 1 : chance(0.4) ? 2 : 3;
      }
      left--;
      rows.beginRow();
      rows.append((long) record);
      rows.append(who.surname());
      rows.append(given(who.given()));
      rows.append(chance(0.05) ? null : birth(who.birth()));
      rows.append(chance(0.2) ? null : phone(who.phone()));
      rows.append(chance(0.1) ? address() : who.address());
      rows.append(person);
      rows.endRow();
    }
  }

  private Person person() {
    return new Person(character(SURNAMES), freshGiven(), date(), freshPhone(), address());
  }

  private String freshGiven() {
    return chance(0.15) ? character(GIVEN) : character(GIVEN) + character(GIVEN);
  }

  private String given(String right) {
    return chance(0.04) ? character(GIVEN) + right.substring(1) : right;
  }

  private String date() {
    return "%04d-%02d-%02d"
        .formatted(2005 + random.nextInt(12), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private String birth(String right) {
    if (!chance(0.02)) {
      return right;
    }
    var digits = right.toCharArray();
    digits[9] = (char) ('0' + random.nextInt(9));
    return new String(digits);
  }

  private String freshPhone() {
    return "1%010d".formatted(3_000_000_000L + random.nextLong(6_999_999_999L));
  }

  private String phone(String right) {
    if (chance(0.15)) {
      return freshPhone();
    }
    var digits = right.toCharArray();
    digits[10] = chance(0.02) ? (char) ('0' + random.nextInt(10)) : digits[10];
    return new String(digits);
  }

  private String address() {
    int town = random.nextInt(PLACES.length() / 2);
    return "%s街道%d村%d号"
        .formatted(
            PLACES.substring(2 * town, 2 * town + 2),
            random.nextInt(1, 400),
            random.nextInt(1, 1000));
  }

  /** The first characters are the commonest, as in life. */
  private String character(String from) {
    double skewed = random.nextDouble() * random.nextDouble();
    int at = (int) (skewed * from.length());
    return from.substring(at, at + 1);
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }
}
