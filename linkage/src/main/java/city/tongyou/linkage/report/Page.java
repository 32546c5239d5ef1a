package city.tongyou.linkage.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The frame of a page: head, links to the other pages and the other language, foot. */
final class Page {

  private static final String STYLE = resource("tokens.css") + resource("report.css");

  private final Markup markup = new Markup();
  private final String name;
  private final Language language;

  private Page(String name, Language language) {
    this.name = name;
    this.language = language;
  }

  /** Begins a page whose heading is its finding. */
  static Page begin(
      String name, Language language, List<String> pages, String heading, String lead) {
    var page = new Page(name, language);
    page.head(heading);
    page.top(pages);
    page.markup.open("main", "class", "wrap");
    page.markup.leaf("span", language.says(name + ".topic"), "class", "topic");
    page.markup.leaf("h1", heading);
    if (!lead.isEmpty()) {
      page.markup.leaf("p", lead, "class", "lead");
    }
    return page;
  }

  Markup markup() {
    return markup;
  }

  String end() {
    markup.close();
    markup.open("footer").open("div", "class", "wrap").text(language.says("foot")).close().close();
    markup.close().close();
    return markup.toString();
  }

  /** Opens a section with a heading that is a finding and a line that explains it. */
  void section(String heading, String explanation) {
    markup.open("section").leaf("h2", heading);
    if (!explanation.isEmpty()) {
      markup.leaf("p", explanation, "class", "soft");
    }
  }

  static String file(String name, Language language) {
    return name + (language == Language.ZH ? "" : ".en") + ".html";
  }

  static String resource(String file) {
    try (InputStream stream = Objects.requireNonNull(Page.class.getResourceAsStream(file), file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void head(String title) {
    markup.trusted("<!doctype html>").open("html", "lang", language.tag());
    markup.open("head").single("meta", "charset", "utf-8");
    markup.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    markup.leaf("title", title).open("style").trusted(STYLE).close().close().open("body");
  }

  private void top(List<String> pages) {
    markup.open("header", "class", "top").open("div", "class", "wrap");
    markup.leaf("span", language.says("brand"), "class", "brand");
    markup.open("nav", "aria-label", language.says("pages"));
    for (String other : pages) {
      Object[] attributes =
          other.equals(name)
              ? new Object[] {"href", file(other, language), "aria-current", "page"}
              : new Object[] {"href", file(other, language)};
      markup.leaf("a", language.says(other + ".topic"), attributes);
    }
    Language there = language.other();
    markup.leaf(
        "a",
        language.says("other.language"),
        "href",
        file(name, there),
        "lang",
        there.tag(),
        "hreflang",
        there.tag());
    markup.close().close().close();
  }
}
