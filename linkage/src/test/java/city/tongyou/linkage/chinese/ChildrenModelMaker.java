package city.tongyou.linkage.chinese;

import city.tongyou.linkage.model.BlockingRule;
import city.tongyou.linkage.model.Clustering;
import city.tongyou.linkage.model.Comparison;
import city.tongyou.linkage.model.Condition;
import city.tongyou.linkage.model.Condition.Absent;
import city.tongyou.linkage.model.Condition.And;
import city.tongyou.linkage.model.Condition.DamerauLevenshtein;
import city.tongyou.linkage.model.Condition.Exact;
import city.tongyou.linkage.model.Condition.JaroWinkler;
import city.tongyou.linkage.model.Condition.Not;
import city.tongyou.linkage.model.Condition.OneDifferent;
import city.tongyou.linkage.model.Condition.Or;
import city.tongyou.linkage.model.Condition.Otherwise;
import city.tongyou.linkage.model.Condition.Shares;
import city.tongyou.linkage.model.Level;
import city.tongyou.linkage.model.LinkType;
import city.tongyou.linkage.model.Model;
import city.tongyou.linkage.model.ModelFile;
import city.tongyou.linkage.model.TermFrequency;
import city.tongyou.linkage.model.Training;
import city.tongyou.linkage.transform.Expression;
import java.nio.file.Path;
import java.util.List;

/** Writes the default model of children's files; the JSON is what ships. */
final class ChildrenModelMaker {

  private static final Expression NAME = e("name(name)");
  private static final Expression OWN_ID = e("id.own(id_number, birth, guardian_id)");
  private static final Expression BIRTH =
      e("coalesce(date(birth), id.birth(id.own(id_number, birth, guardian_id)))");
  private static final Expression SEX = e("sex(sex)");
  private static final Expression GUARDIANS = e("all(name(father), name(mother), name(guardian))");
  private static final Expression PHONE = e("phone(phone)");
  private static final Expression GIVEN_PINYIN = e("given.pinyin(name)");

  /**
   * Where training starts for two valid numbers of one child: from here it finds its way, from the
   * usual start it is slow.
   */
  private static final double HARDLY_EVER = 1e-4;

  /**
   * Twins of whom one has no number come to about even odds of being one child that was renamed; a
   * wrong merger is the worse mistake, so more than even odds are asked for.
   */
  private static final double TWINS_APART = 3;

  /**
   * Among fewer, agreement on a number is never met by chance, and its weight is cut off too low
   * for a large city.
   */
  private static final int RANDOM_PAIRS = 10_000_000;

  private ChildrenModelMaker() {}

  public static void main(String[] arguments) throws Exception {
    ModelFile.write(
        model(), Path.of("src/main/resources/city/tongyou/linkage/chinese/children.json"));
  }

  static Model model() {
    return new Model(
        LinkType.DEDUPE,
        List.of(
            BlockingRule.on(OWN_ID.text()),
            BlockingRule.on(BIRTH.text(), GIVEN_PINYIN.text()),
            BlockingRule.on(PHONE.text()),
            BlockingRule.on(GUARDIANS.text(), GIVEN_PINYIN.text()),
            BlockingRule.on(GUARDIANS.text(), BIRTH.text()),
            BlockingRule.on("pinyin(name)", "address.house(address)"),
            BlockingRule.on("pinyin(name)", "year(birth)")),
        List.of(name(), identity(), household()),
        new Training(
            List.of(BlockingRule.on(OWN_ID.text()), BlockingRule.on(BIRTH.text(), "pinyin(name)")),
            0.92,
            List.of(BlockingRule.on(OWN_ID.text()), BlockingRule.on("pinyin(name)")),
            RANDOM_PAIRS,
            1),
        new Clustering(Clustering.Method.AVERAGE, TWINS_APART, false, List.of(OWN_ID)),
        null);
  }

  private static Comparison name() {
    var rarity = new TermFrequency(NAME, 1, 1e-6);
    return new Comparison(
        "name",
        List.of(
            Level.of("absent", new Absent(NAME)),
            Level.of("same", new Exact(NAME)).adjustedBy(rarity),
            Level.of("same sound", new Shares(e("pinyins(name)"), 1)),
            Level.of("similar shape", new Exact(e("shape(name)"))),
            Level.of("surname and given name exchanged", new Exact(e("name.order(name)"))),
            Level.of("one character different", new OneDifferent(NAME)),
            Level.of("similar sound", new JaroWinkler(e("pinyin(name)"), 0.9)),
            Level.of("different", new Otherwise())));
  }

  /** Number, birth date and sex in one comparison: what the number says is not counted again. */
  private static Comparison identity() {
    var sexAgrees = new Or(List.of(new Absent(SEX), new Exact(SEX)));
    var slip = new Or(List.of(new DamerauLevenshtein(BIRTH, 1), new Exact(e("date.parts(birth)"))));
    return new Comparison(
        "identity",
        List.of(
            Level.of("absent", new And(List.of(new Absent(OWN_ID), new Absent(BIRTH)))),
            Level.of("same valid number", new Exact(OWN_ID)),
            Level.of("numbers one slip apart", new DamerauLevenshtein(e("id(id_number)"), 1)),
            Level.of("two valid numbers", new Not(new Absent(OWN_ID))).with(HARDLY_EVER, null),
            Level.of("same birth date", new And(List.of(new Exact(BIRTH), sexAgrees))),
            Level.of("birth dates one slip apart", new And(List.of(slip, sexAgrees))),
            Level.of("different", new Otherwise())));
  }

  /** All that a household shares in one comparison: it says the same thing once. */
  private static Comparison household() {
    Condition given =
        new Or(
            List.of(
                new Exact(GIVEN_PINYIN),
                new Shares(e("pinyins(name)"), 1),
                new Exact(e("shape(name)")),
                new Exact(e("name.order(name)"))));
    Condition guardian = new Shares(GUARDIANS, 1);
    Condition phone = new Exact(PHONE);
    Condition home =
        new Or(
            List.of(
                new Shares(e("address.numbers(address)"), 2),
                new And(
                    List.of(
                        new Exact(e("address.house(address)")),
                        new Shares(e("bigrams(address.street(address))"), 1)))));
    return new Comparison(
        "household",
        List.of(
            Level.of(
                "absent",
                new And(
                    List.of(
                        new Absent(GUARDIANS),
                        new Absent(PHONE),
                        new Absent(e("address.house(address)"))))),
            Level.of("same guardian", new And(List.of(guardian, given))),
            Level.of("same phone", new And(List.of(phone, given))),
            Level.of("same home", new And(List.of(home, given))),
            Level.of(
                "same household, different given name",
                new Or(List.of(guardian, phone, new Shares(e("address.numbers(address)"), 3)))),
            Level.of("nothing shared", new Otherwise())));
  }

  private static Expression e(String text) {
    return Expression.parse(text);
  }
}
