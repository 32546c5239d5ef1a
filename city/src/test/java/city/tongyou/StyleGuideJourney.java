package city.tongyou;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every component in a browser: on a desk and on a phone, in both languages. */
@WholeHouse
class StyleGuideJourney {

  private final Playwright playwright = Playwright.create();
  private final Browser browser = playwright.chromium().launch(Chromium.launch());

  @LocalServerPort int port;

  @AfterEach
  void close() {
    playwright.close();
  }

  @ParameterizedTest
  @CsvSource({"1440, zh-CN", "1440, en", "360, zh-CN", "360, en"})
  void the_guide_has_no_barrier_and_never_scrolls_sideways(int width, String language) {
    var guide = visit(width, language, true);

    guide.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/screenshots/guide-%d-%s.png".formatted(width, language)))
            .setFullPage(true));
    Assertions.assertThat(guide.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
    Assertions.assertThat(new AxeBuilder(guide).analyze().getViolations()).isEmpty();
  }

  @Test
  void the_flower_reads_out_the_task_that_has_the_focus_without_scripts() {
    var guide = visit(1440, "zh-CN", false);
    var task = guide.locator(".ty-bloom a[href='#task-24']");

    assertThat(task.locator(".says")).isHidden();
    task.focus();
    assertThat(task.locator(".says")).isVisible();
    assertThat(task.locator(".says")).containsText("任务 24");
  }

  @Test
  void on_a_phone_the_flower_is_rows_and_a_curve_is_drawn_for_it() {
    var guide = visit(360, "zh-CN", false);

    assertThat(guide.locator(".ty-bloom")).isHidden();
    assertThat(guide.locator(".ty-row")).hasCount(38);
    assertThat(guide.locator(".ty-curve .broad").first()).isHidden();
    assertThat(guide.locator(".ty-curve .narrow").first()).isVisible();
  }

  private Page visit(int width, String language, boolean scripts) {
    var options =
        new Browser.NewContextOptions().setViewportSize(width, 800).setJavaScriptEnabled(scripts);
    var page = browser.newContext(options).newPage();
    page.navigate("http://localhost:" + port + "/style-guide?lang=" + language);
    return page;
  }
}
