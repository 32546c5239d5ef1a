package city.tongyou.planreader.targets;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From where to where: 从2020年的85%提高到90% promises the second number alone. */
final class Change {

  private static final Pattern RISES =
      Pattern.compile(
          "^(?:以上|左右)?(?:,)?(?:逐步|稳步|进一步)?(?:提高|提升|增加|增长|上升|扩大|下降|降低|降|升|增|减少|压减|拓展|缩短|扩面)(?:到|至|为|□)");
  private static final Pattern FROM = Pattern.compile("(?:由|从)[^,;。、]{0,24}$");

  private Change() {}

  /** Whether a quantity is what a change starts from. */
  static boolean startsAt(Clause sentence, int index) {
    Quantity quantity = sentence.quantities().get(index);
    int start = sentence.clauseStart(quantity.start());
    String behind = sentence.masked().substring(quantity.end());
    return RISES.matcher(behind).find()
        && FROM.matcher(sentence.folded().substring(start, quantity.start())).find();
  }

  /** Where the words that say from where begin, if the quantity before this one is such a start. */
  static Optional<Integer> from(Clause sentence, int index) {
    if (index == 0 || !startsAt(sentence, index - 1)) {
      return Optional.empty();
    }
    Quantity before = sentence.quantities().get(index - 1);
    int clause = sentence.clauseStart(before.start());
    Matcher matcher = FROM.matcher(sentence.folded().substring(clause, before.start()));
    return matcher.find() ? Optional.of(clause + matcher.start()) : Optional.empty();
  }
}
