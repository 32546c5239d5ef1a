package city.tongyou.bench;

import static city.tongyou.linkage.transform.Expression.named;
import static city.tongyou.linkage.transform.Expression.parse;

import city.tongyou.linkage.model.BlockingRule;
import city.tongyou.linkage.model.Clustering;
import city.tongyou.linkage.model.Comparison;
import city.tongyou.linkage.model.Condition;
import city.tongyou.linkage.model.Level;
import city.tongyou.linkage.model.LinkType;
import city.tongyou.linkage.model.Model;
import city.tongyou.linkage.model.TermFrequency;
import city.tongyou.linkage.model.Training;
import java.util.ArrayList;
import java.util.List;

/** The same comparisons, blocking rules and training as {@code peers/splink/speed.py}, tuned. */
final class SpeedModel {

  private SpeedModel() {}

  static Model model() {
    var phone = BlockingRule.on("phone");
    var birthAndSurname = BlockingRule.on("birth", "surname");
    return new Model(
        LinkType.DEDUPE,
        List.of(
            phone,
            birthAndSurname,
            BlockingRule.on("address"),
            BlockingRule.on("given", "prefix(birth, 4)")),
        comparisons(),
        Training.of(
            List.of(BlockingRule.on("surname", "given", "birth", "phone")),
            0.5,
            List.of(phone, birthAndSurname)),
        // The peer clusters by components at a probability of 0.95.
        new Clustering(Clustering.Method.COMPONENTS, Math.log(19) / Math.log(2), false, List.of()),
        null);
  }

  static List<Comparison> comparisons() {
    return List.of(
        comparison("surname", frequent("surname")),
        comparison(
            "given",
            frequent("given"),
            Level.of("one different", new Condition.OneDifferent(named("given")))),
        comparison(
            "birth",
            exact("birth"),
            Level.of("one digit", new Condition.Hamming(named("birth"), 1)),
            Level.of("same year", new Condition.Exact(parse("prefix(birth, 4)")))),
        comparison(
            "phone",
            exact("phone"),
            Level.of("one digit", new Condition.Hamming(named("phone"), 1))),
        comparison(
            "address",
            exact("address"),
            Level.of("same village", new Condition.Exact(parse("prefix(address, 6)")))));
  }

  private static Comparison comparison(String column, Level... levels) {
    var all = new ArrayList<Level>();
    all.add(Level.of("absent", new Condition.Absent(named(column))));
    all.addAll(List.of(levels));
    all.add(Level.of("else", new Condition.Otherwise()));
    return new Comparison(column, all);
  }

  private static Level exact(String column) {
    return Level.of("exact", new Condition.Exact(named(column)));
  }

  private static Level frequent(String column) {
    return exact(column).adjustedBy(new TermFrequency(named(column), 1, 0));
  }
}
