package city.tongyou.ui.picture;

import city.tongyou.ui.Light;
import city.tongyou.ui.picture.Bloom.Attention;
import city.tongyou.ui.picture.Bloom.Bud;
import city.tongyou.ui.picture.Bloom.Petal;
import city.tongyou.ui.picture.Bloom.Twig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the style guide draws: an invented city's plan and figures, in both languages. */
public final class Examples {

  private final int language;

  private Examples(boolean chinese) {
    this.language = chinese ? 0 : 1;
  }

  public static Examples in(boolean chinese) {
    return new Examples(chinese);
  }

  /** Opens only in summer, so its expected path rises only in summer. */
  public Curve curve() {
    return new Curve(
        say("暑托班已开 712 个，比预期多 62 个", "712 summer classes opened, 62 more than expected"),
        points(
            "2021-01-01 0, 2021-07-05 0, 2021-07-12 118, 2021-07-26 214, 2021-08-09 268,"
                + " 2021-08-31 286, 2022-07-08 286, 2022-07-11 438, 2022-07-18 560,"
                + " 2022-08-01 655, 2022-08-15 698, 2022-08-31 712, 2022-09-30 712"),
        points(
            "2021-01-01 0, 2021-07-01 0, 2021-08-31 300, 2022-07-01 300, 2022-08-31 650,"
                + " 2023-07-01 650, 2023-08-31 1000, 2023-12-31 1000"),
        new Curve.Target(
            BigDecimal.valueOf(1000),
            null,
            LocalDate.of(2023, 12, 31),
            Curve.Comparator.AT_LEAST,
            false),
        say("个", "classes"),
        Curve.Kind.CUMULATIVE,
        LocalDate.of(2021, 1, 1),
        LocalDate.of(2023, 12, 31),
        IntStream.of(2021, 2022, 2023).mapToObj(this::summer).toList(),
        say(
            "累计开班数。只在暑假开班，预期路径按暑假分段，平时持平不算落后。来源：报名系统开班记录。",
            "Classes opened so far. They open only in summer, so the expected path rises only then."
                + " Source: records of enrolment."));
  }

  private Curve.Season summer(int year) {
    return new Curve.Season(
        say("暑假", "summer"), LocalDate.of(year, 7, 1), LocalDate.of(year, 8, 31));
  }

  /** A level that has to stay below a bound all the time. */
  public Curve level() {
    return new Curve(
        say("PM2.5 年均 29.4 微克，低于上限 1.6", "PM2.5 at 29.4 µg on average, 1.6 below the bound"),
        points(
            "2022-01-31 36, 2022-02-28 34, 2022-03-31 33.1, 2022-04-30 32, 2022-05-31 31.2,"
                + " 2022-06-30 30.1, 2022-07-31 29, 2022-08-31 28.6, 2022-09-30 28.8,"
                + " 2022-10-31 29.4"),
        java.util.List.of(),
        new Curve.Target(
            BigDecimal.valueOf(31),
            null,
            LocalDate.of(2022, 12, 31),
            Curve.Comparator.AT_MOST,
            true),
        say("微克", "µg"),
        Curve.Kind.LEVEL,
        LocalDate.of(2022, 1, 1),
        LocalDate.of(2022, 12, 31),
        java.util.List.of(),
        say(
            "当年累计平均，每立方米微克。来源：市生态环境局。",
            "Average of the year so far, per cubic metre."
                + " Source: the bureau of the environment."));
  }

  /** Six districts, one of which has no boundary. */
  public RegionBoard board() {
    return new RegionBoard(
        say(
            "各区儿童友好社区，截至 2022年9月30日；竖线是此时应到。来源：评定命名记录。",
            "Child-friendly communities as of 30 September 2022; the mark is what is expected by"
                + " now. Source: records of recognition."),
        java.util.List.of(
            row("2", "昆湖区", "昆湖", "Kunhu", 14, Light.MET, null, null),
            row("6", "高新园区", "园区", "Park", 13, Light.TRACK, 120.86, 31.30),
            row("1", "虞山区", "虞山", "Yushan", 11, Light.TRACK, null, null),
            row("5", "松江区", "松江", "Songjiang", 10, Light.TRACK, null, null),
            row("3", "古城区", "古城", "Old Town", 8, Light.RISK, null, null),
            row("4", "太湖区", "太湖", "Taihu", 6, Light.OVERDUE, null, null)),
        new RegionBoard.Row(
            "0",
            say("全市", "City"),
            "",
            null,
            BigDecimal.valueOf(62),
            BigDecimal.valueOf(60),
            BigDecimal.valueOf(72),
            Light.TRACK,
            say("多 2", "2 more"),
            null,
            null),
        say("个", ""),
        false);
  }

  private RegionBoard.Row row(
      String code,
      String name,
      String shortName,
      String english,
      int value,
      Light light,
      @Nullable Double lon,
      @Nullable Double lat) {
    var word =
        value < 10
            ? say("少 %d".formatted(10 - value), "%d short".formatted(10 - value))
            : say("已达", "reached");
    return new RegionBoard.Row(
        code,
        say(name, english),
        say(shortName, english),
        "#district-" + code,
        BigDecimal.valueOf(value),
        BigDecimal.TEN,
        BigDecimal.valueOf(12),
        light,
        word,
        lon,
        lat);
  }

  public Boundaries boundaries() {
    try (var in = Examples.class.getResourceAsStream("/examples/boundaries.geojson")) {
      return Boundaries.read(java.util.Objects.requireNonNull(in));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static java.util.List<Curve.Point> points(String text) {
    return Stream.of(text.split(", "))
        .map(it -> it.split(" "))
        .map(it -> new Curve.Point(LocalDate.parse(it[0]), new BigDecimal(it[1])))
        .toList();
  }

  private String say(String chinese, String english) {
    return language == 0 ? chinese : english;
  }

  /**
   * In the file a line is a dimension (=), an action (-) or a task, which begins with its light.
   */
  public Bloom bloom() {
    var hue = new AtomicInteger();
    var no = new AtomicInteger();
    return new Bloom(
        parts(text("plan.txt"), "= ").map(it -> petal(it, hue.getAndIncrement(), no)).toList());
  }

  private Petal petal(String text, int hue, AtomicInteger no) {
    var cells = firstLine(text);
    var twigs = parts(text.substring(text.indexOf('\n') + 1), "- ").map(it -> twig(it, no));
    return new Petal(cells[2 * language], cells[2 * language + 1], hue, twigs.toList());
  }

  private Twig twig(String text, AtomicInteger no) {
    var cells = firstLine(text);
    var buds = text.lines().skip(1).map(line -> bud(line, no.incrementAndGet()));
    return new Twig("", cells[2 * language], cells[2 * language + 1], buds.toList());
  }

  private Bud bud(String line, int no) {
    var light = Light.valueOf(line.substring(0, line.indexOf(' ')).toUpperCase(Locale.ROOT));
    var cells = line.substring(line.indexOf(' ') + 1).split("\\|");
    return new Bud(String.valueOf(no), cells[language], "#task-" + no, light, attention(cells));
  }

  private @Nullable Attention attention(String[] cells) {
    return cells.length < 6
        ? null
        : new Attention(cells[2 + 2 * language], cells[3 + 2 * language]);
  }

  private static Stream<String> parts(String text, String mark) {
    return Stream.of(text.split("(^|\n)" + mark)).filter(part -> !part.isEmpty());
  }

  private static String[] firstLine(String text) {
    return text.lines().findFirst().orElseThrow().split("\\|");
  }

  private static String text(String file) {
    try (var in = Examples.class.getResourceAsStream("/examples/" + file)) {
      return new String(
          java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
