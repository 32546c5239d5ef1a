package city.tongyou.planreader;

import city.tongyou.planreader.outline.Chapter;
import city.tongyou.planreader.outline.Heading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Sorts a document's chapters by what they are for. */
final class Chapters {

  private final Map<Heading, Chapter> kinds = new LinkedHashMap<>();

  /**
   * @param name a heading's name
   * @param units how many lists of units stand below a heading
   */
  Chapters(Heading root, Function<Heading, String> name, ToIntFunction<Heading> units) {
    List<Heading> chapters = chapters(root, name);
    for (Heading chapter : chapters) {
      kinds.put(chapter, Chapter.of(name.apply(chapter)));
    }
    for (int i = 0; i < chapters.size(); i++) {
      kinds.computeIfPresent(chapters.get(i), decided(chapters, i, units));
    }
  }

  List<Heading> of(Chapter kind) {
    return kinds.entrySet().stream()
        .filter(entry -> entry.getValue() == kind)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A heading over the whole text (第一部分) is no chapter, those below it are. */
  private static List<Heading> chapters(Heading root, Function<Heading, String> name) {
    List<Heading> top =
        root.children().stream().filter(heading -> heading.marker() != null).toList();
    List<Heading> chapters = new ArrayList<>();
    for (Heading heading : top) {
      long telling =
          heading.children().stream()
              .map(name)
              .map(Chapter::of)
              .filter(kind -> kind == Chapter.GUARANTEE || kind == Chapter.FRAME)
              .count();
      boolean overAll =
          top.size() <= 3 && telling >= 2 && Chapter.of(name.apply(heading)) == Chapter.TASKS;
      chapters.addAll(overAll ? heading.children() : List.of(heading));
    }
    return chapters;
  }

  /** 强化…保障 among the last two chapters, with nobody named in it, is a guarantee. */
  private static java.util.function.BiFunction<Heading, Chapter, Chapter> decided(
      List<Heading> chapters, int place, ToIntFunction<Heading> units) {
    return (chapter, kind) -> {
      if (kind != Chapter.PERHAPS_GUARANTEE) {
        return kind;
      }
      boolean late = place > 0 && place >= chapters.size() - 2;
      return late && units.applyAsInt(chapter) == 0 ? Chapter.GUARANTEE : Chapter.TASKS;
    };
  }
}
