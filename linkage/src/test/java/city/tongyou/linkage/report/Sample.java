package city.tongyou.linkage.report;

import city.tongyou.linkage.explain.ModelSummary;
import city.tongyou.linkage.explain.ModelSummary.Bin;
import city.tongyou.linkage.explain.ModelSummary.RuleCount;
import city.tongyou.linkage.explain.ModelSummary.Session;
import city.tongyou.linkage.explain.PairExplanation;
import city.tongyou.linkage.explain.PairExplanation.Step;
import city.tongyou.linkage.explain.PairExplanation.Value;
import city.tongyou.linkage.model.BlockingRule;
import city.tongyou.linkage.model.Clustering;
import city.tongyou.linkage.model.Comparison;
import city.tongyou.linkage.model.Condition;
import city.tongyou.linkage.model.Level;
import city.tongyou.linkage.model.LinkType;
import city.tongyou.linkage.model.Model;
import city.tongyou.linkage.model.Training;
import city.tongyou.linkage.transform.Expression;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** A small made-up linking to draw. Run {@code main} with a folder to look at the pages. */
final class Sample {

  private static final double PRIOR = -18.6;

  private Sample() {}

  public static void main(String[] arguments) throws Exception {
    report().write(Path.of(arguments[0])).forEach(System.out::println);
  }

  static Report report() {
    return new Report()
        .pairs(List.of(sure(), unsure()))
        .model(summary())
        .labels(labels(), 4)
        .patterns(List.of(new Pattern(41_877, sure()), new Pattern(312, unsure())))
        .unlinkables(unlinkables(), 4)
        .labelling(List.of(sure(), unsure()));
  }

  static PairExplanation sure() {
    return pair(
        "H1148941317561",
        "E1375088486269",
        List.of(
            step("姓名", "读音相同", 0.04, 0.00002, 0.6, value("name", "柴憾绣", "柴涵绣")),
            step("出生日期", "相差一个数字", 0.012, 0.0021, 0, value("birth", "2002-11-17", "2006-11-17")),
            step("性别", "相同", 0.999, 0.502, 0, value("sex", "F", "F")),
            absent("身份证号", value("id_number", null, "329922200611171703")),
            step("监护人", "有相同的监护人", 0.94, 0.000004, 0, value("guardians", "柴佳桐,舒舞凰", "柴佳桐,舒舞凰")),
            step("电话", "相同", 0.72, 0.0000031, 0, value("phone", "14452196467", "14452196467")),
            step("住址", "同门牌", 0.81, 0.00007, 0, value("address", "云州市高桥区石塘镇东村村6号", "石塘东村6号"))));
  }

  static PairExplanation unsure() {
    return pair(
        "C1342560044203",
        "H\"><script>alert(1)</script>",
        List.of(
            step("姓名", "不同", 0.011, 0.97, 0, value("name", "宗骏睿", "宗骏哲")),
            step("出生日期", "相同", 0.93, 0.00017, 0, value("birth", "2021-04-21", "2021-04-21")),
            step("性别", "相同", 0.999, 0.502, 0, value("sex", "M", "M")),
            absent("身份证号", value("id_number", null, null)),
            step("监护人", "同监护人而名不同", 0.01, 0.25, 0, value("guardians", "张凤梓", "张凤梓")),
            step("电话", "相同", 0.72, 0.0000031, 0, value("phone", "14451274485", "14451274485"))));
  }

  private static PairExplanation pair(String left, String right, List<Step> steps) {
    double weight = PRIOR + steps.stream().mapToDouble(Step::weight).sum();
    return new PairExplanation(left, right, PRIOR, steps, weight, 1 / (1 + Math.pow(2, -weight)));
  }

  private static Step step(
      String comparison, String level, double m, double u, double frequency, Value value) {
    double weight = (Math.log(m) - Math.log(u)) / Math.log(2);
    return new Step(comparison, List.of(value), level, m, u, weight, frequency);
  }

  private static Step absent(String comparison, Value value) {
    return new Step(comparison, List.of(value), "缺", null, null, 0, 0);
  }

  private static Value value(String column, @Nullable String left, @Nullable String right) {
    return new Value(column, left, right);
  }

  static ModelSummary summary() {
    return new ModelSummary(
        model(),
        List.of(
            new Session("birth", 1_203_221, List.of(0.2, 0.11, 0.094, 0.091), List.of()),
            new Session("phone", 611_002, List.of(0.4, 0.61, 0.66), List.of())),
        List.of(
            new RuleCount("birth & sex", 1_203_221, 1_203_221),
            new RuleCount("phone", 611_002, 120_411)),
        bins());
  }

  private static Model model() {
    var name = Expression.parse("name");
    var birth = Expression.parse("birth");
    return new Model(
        LinkType.DEDUPE,
        List.of(BlockingRule.on("birth"), BlockingRule.on("phone")),
        List.of(
            new Comparison(
                "姓名",
                List.of(
                    Level.of("缺", new Condition.Absent(name)),
                    Level.of("相同", new Condition.Exact(name)).with(0.93, 0.00012),
                    Level.of("读音相同", new Condition.Shares(name, 1)).with(0.04, 0.00002),
                    Level.of("差一个字", new Condition.OneDifferent(name)).with(0.012, 0.0041),
                    Level.of("不同", new Condition.Otherwise()).with(0.011, 0.97))),
            new Comparison(
                "出生日期",
                List.of(
                    Level.of("相同", new Condition.Exact(birth)).with(0.97, 0.00017),
                    Level.of("相差一个数字", new Condition.OneDifferent(birth)).with(0.012, 0.0021),
                    Level.of("不同", new Condition.Otherwise()).with(0.005, 0.9977)))),
        Training.of(List.of(), 0.8, List.of()),
        new Clustering(Clustering.Method.AVERAGE, 4, false, List.of()),
        1 / 400_000.0);
  }

  private static List<Bin> bins() {
    var bins = new ArrayList<Bin>();
    for (int weight = -30; weight <= 45; weight++) {
      double no = 900_000 * Math.exp(-Math.pow((weight + 19) / 6.0, 2));
      double yes = 40_000 * Math.exp(-Math.pow((weight - 26) / 8.0, 2));
      bins.add(new Bin(weight, Math.round(no + yes)));
    }
    return bins;
  }

  static List<ScoredLabel> labels() {
    var random = new SplittableRandom(5);
    var labels = new ArrayList<ScoredLabel>();
    for (int n = 0; n < 600; n++) {
      boolean same = random.nextInt(3) > 0;
      double weight = (same ? 16 : -8) + 6 * random.nextGaussian();
      labels.add(new ScoredLabel("a" + n, "b" + n, weight, same));
    }
    return labels;
  }

  static Unlinkables unlinkables() {
    var random = new SplittableRandom(6);
    var weights = new ArrayList<Double>();
    for (int n = 0; n < 2000; n++) {
      weights.add(34 + 12 * random.nextGaussian());
    }
    return new Unlinkables(
        weights,
        List.of(
            new Unlinkables.Poor("C1848281230940", -3.1, List.of("id_number", "birth", "phone"))));
  }
}
