package city.tongyou.planreader.targets;

import java.util.List;
import java.util.regex.Pattern;

/** Names and numbers that share: A、B各5个; A、B分别达到95%、90%. */
final class Shared {

  private static final Pattern EACH = Pattern.compile("各(?:自)?(?:建成|新建|打造|建设|创建|改造|培育|设立|至少)*$");

  private Shared() {}

  /** The names that belong to a quantity of such a list; empty when it stands in none. */
  static List<String> pair(Clause sentence, int index) {
    Quantity quantity = sentence.quantities().get(index);
    int start = sentence.clauseStart(quantity.start());
    int first = first(sentence, start);
    if (first > index || !quantity.isCounted()) {
      return List.of();
    }
    Quantity opening = sentence.quantities().get(first);
    String words = sentence.words(start, opening.start());
    String bare = words.substring(0, Bound.startOfWords(words)).strip();
    if (words.contains("分别")) {
      return one(names(bare), place(sentence, first, index), count(sentence, first));
    }
    return index == first && EACH.matcher(bare).find() && bare.contains("、")
        ? names(EACH.matcher(bare).replaceFirst(""))
        : List.of();
  }

  private static int first(Clause sentence, int start) {
    for (int i = 0; i < sentence.quantities().size(); i++) {
      Quantity quantity = sentence.quantities().get(i);
      if (quantity.start() >= start && quantity.isCounted()) {
        return i;
      }
    }
    return 0;
  }

  private static int place(Clause sentence, int first, int index) {
    return (int)
        sentence.quantities().subList(first, index).stream().filter(Quantity::isCounted).count();
  }

  /** Whether a quantity stands in a list that 分别 opens. */
  static boolean isListed(Clause sentence, int index) {
    Quantity quantity = sentence.quantities().get(index);
    int start = sentence.clauseStart(quantity.start());
    int first = first(sentence, start);
    return quantity.isCounted()
        && first <= index
        && sentence
            .folded()
            .substring(start, sentence.quantities().get(first).start())
            .contains("分别");
  }

  /** Which one of its list a quantity is, from 0. */
  static int placeInList(Clause sentence, int index) {
    return place(sentence, opening(sentence, index), index);
  }

  /** How many quantities the list has. */
  static int sizeOfList(Clause sentence, int index) {
    return count(sentence, opening(sentence, index));
  }

  /** The quantity that opens the list in which another one stands. */
  static int opening(Clause sentence, int index) {
    return first(sentence, sentence.clauseStart(sentence.quantities().get(index).start()));
  }

  private static int count(Clause sentence, int first) {
    int end = sentence.clauseEnd(sentence.quantities().get(first).end());
    return (int)
        sentence.quantities().stream()
            .skip(first)
            .filter(quantity -> quantity.start() < end && quantity.isCounted())
            .count();
  }

  private static List<String> one(List<String> names, int place, int count) {
    boolean each = names.size() == count && place < count && count > 1;
    return each ? List.of(names.get(place)) : count == 1 && names.size() > 1 ? names : List.of();
  }

  private static List<String> names(String words) {
    return PromisedObject.spread(ObjectWords.before(words), true);
  }
}
