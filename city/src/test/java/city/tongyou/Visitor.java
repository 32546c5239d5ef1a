package city.tongyou;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** Somebody at a screen: goes to pages, presses buttons, and looks at what they see. */
final class Visitor {

  private final Page page;
  private final String address;

  private Visitor(Page page, String address) {
    this.page = page;
    this.address = address;
  }

  static Visitor of(Browser browser, int port, int width, boolean scripts) {
    var options =
        new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(scripts);
    return new Visitor(browser.newContext(options).newPage(), "http://localhost:" + port);
  }

  Page page() {
    return page;
  }

  Visitor goTo(String path) {
    page.navigate(address + path);
    return this;
  }

  /** The path that they are at. */
  String path() {
    return java.net.URI.create(page.url()).getPath();
  }

  Visitor press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .first()
        .click();
    return this;
  }

  Visitor follow(String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
    return this;
  }

  Visitor fill(String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    return this;
  }

  Visitor attach(String label, Path file) {
    page.getByLabel(label).setInputFiles(file);
    return this;
  }

  Visitor sees(String text) {
    assertThat(page.locator("body")).containsText(text);
    return this;
  }

  Visitor sees(Pattern text) {
    assertThat(page.locator("body")).containsText(text);
    return this;
  }

  Locator main() {
    return page.locator("main");
  }

  /** Takes a picture for people to judge; that nothing scrolls sideways it judges itself. */
  Visitor look(String name) {
    var file = name + "-" + page.viewportSize().width + ".png";
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/screenshots", file))
            .setFullPage(true));
    Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as("%s fits its screen", name)
        .isEqualTo(true);
    return this;
  }

  /** Needs scripts: without them axe waits for ever. */
  Visitor findsNoBarrier() {
    Assertions.assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    return this;
  }
}
