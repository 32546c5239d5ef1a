package city.tongyou.linkage.report;

import city.tongyou.linkage.explain.ModelSummary;
import city.tongyou.linkage.explain.PairExplanation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one linking. Give what there is; each page that has something to show is written, in
 * both languages, and all link to each other.
 */
public final class Report {

  /** Makes a page of the names of all pages and a language. */
  private interface Writer extends BiFunction<List<String>, Language, String> {}

  private final SequencedMap<String, Writer> pages = new LinkedHashMap<>();

  /** What the model has learned. */
  public Report model(ModelSummary summary) {
    pages.put(ModelPage.NAME, (all, language) -> ModelPage.write(summary, all, language));
    return this;
  }

  /** Why pairs came to their weights; the first one gives the page its heading. */
  public Report pairs(List<PairExplanation> pairs) {
    return put(PairPage.NAME, pairs, (all, language) -> PairPage.write(pairs, all, language));
  }

  /** Precision and recall over the threshold, from labels. */
  public Report labels(List<ScoredLabel> labels, double threshold) {
    return put(
        ThresholdPage.NAME,
        labels,
        (all, language) -> ThresholdPage.write(labels, threshold, all, language));
  }

  /** Records that say too little. */
  public Report unlinkables(Unlinkables unlinkables, double threshold) {
    return put(
        UnlinkablesPage.NAME,
        unlinkables.weights(),
        (all, language) -> UnlinkablesPage.write(unlinkables, threshold, all, language));
  }

  /** The comparison viewer. */
  public Report patterns(List<Pattern> patterns) {
    return put(
        PatternsPage.NAME,
        patterns,
        (all, language) -> PatternsPage.write(patterns, all, language));
  }

  /** A page that asks a person about these pairs. */
  public Report labelling(List<PairExplanation> pairs) {
    return put(
        LabellingPage.NAME, pairs, (all, language) -> LabellingPage.write(pairs, all, language));
  }

  /** One page as HTML, or null where it was given nothing to show. */
  @Nullable String page(String name, Language language) {
    Writer writer = pages.get(name);
    return writer == null ? null : writer.apply(List.copyOf(pages.sequencedKeySet()), language);
  }

  /**
   * Writes all pages into a folder; each stands there whole or not at all.
   *
   * @return the files, Chinese and English beside each other
   */
  public List<Path> write(Path folder) throws IOException {
    Files.createDirectories(folder);
    var files = new ArrayList<Path>();
    for (var page : pages.entrySet()) {
      for (Language language : Language.values()) {
        String html = page.getValue().apply(List.copyOf(pages.sequencedKeySet()), language);
        files.add(write(html, folder.resolve(Page.file(page.getKey(), language))));
      }
    }
    return files;
  }

  private Report put(String name, List<?> content, Writer writer) {
    if (!content.isEmpty()) {
      pages.put(name, writer);
    }
    return this;
  }

  private static Path write(String html, Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(part, html);
    return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
