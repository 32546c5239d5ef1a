package city.tongyou;

import city.tongyou.calendar.CityClock;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The main job of the platform, walked in a browser: a document becomes a plan, a unit reports, the
 * office accepts and publishes, and anyone sees it. Each city walks it in a class of its own.
 */
abstract class CityWalk {

  private final Playwright playwright = Playwright.create();
  private final Browser browser = playwright.chromium().launch(Chromium.launch());

  @TempDir Path folder;
  @LocalServerPort int port;
  @Autowired CityClock clock;

  /** The document that this city imports, among the test's resources. */
  abstract String document();

  /** Signs in as somebody who may confirm, report, review and publish. */
  abstract void signIn(Visitor visitor);

  /** How the city speaks of those of its regions that each have to build a reading room. */
  abstract String each();

  @AfterEach
  void close() {
    playwright.close();
  }

  @Test
  void from_the_document_to_a_light_that_anyone_sees() throws IOException {
    var office = Visitor.of(browser, port, 1440, true);
    signIn(office);
    importsThePlan(office);
    var target = reportsAFigure(office);
    acceptsIt(office, target);
    publishesIt(office);
    anyoneSeesIt(target.replace("/work/", "/"));
    everyPageIsOpenToAll(office, target);
  }

  private void importsThePlan(Visitor office) {
    office.goTo("/work/plans").press("读这份文件").sees("还没有选文件");
    office.attach("文件", Path.of("src/test/resources/plans", document())).press("读这份文件");
    office.sees("2 项任务").sees("1 个名字还不认得").sees("市童书馆").look("confirm").findsNoBarrier();
    office.press("生效").sees("还有 1 个名字不知道是哪个单位");
    office.page().goBack();
    office.press("就是它").sees("单位都认得").press("生效");
    office.sees("任务 2").look("work-plan").findsNoBarrier();
  }

  private String reportsAFigure(Visitor office) throws IOException {
    office.goTo("/work/tasks/1").look("work-task").findsNoBarrier();
    office.follow("儿童阅读角").sees("还没有数字");
    var target = office.path();
    office.follow("报数").press("交给办公室审核").sees("还差 2 处").look("report-wrong").findsNoBarrier();
    office.fill("现在一共多少（个）？", "约30个").attach("佐证", evidence()).press("交给办公室审核");
    office.sees("不是一个准确的数").sees("名单.txt");
    office.fill("现在一共多少（个）？", "４０个").press("交给办公室审核");
    office.sees("已经交给领导小组办公室").look("report").findsNoBarrier();
    return target;
  }

  private Path evidence() throws IOException {
    return Files.writeString(folder.resolve("名单.txt"), "编出来的名单，只用于测试。\n");
  }

  private void acceptsIt(Visitor office, String target) {
    office.press("接受").sees("已接受");
    office.goTo(target).sees("达到目标 40 个").look("work-target").findsNoBarrier();
    office.goTo("/work").look("work").findsNoBarrier();
  }

  private void publishesIt(Visitor office) {
    Visitor.of(browser, port, 360, false).goTo("/").sees("还没有对外发布过数字");
    office.goTo("/work/releases").look("releases").findsNoBarrier();
    office.press("停在这一天，先看看").sees("公众现在还看不到").look("release").findsNoBarrier();
    office.press("发布给公众").sees("发布。");
  }

  private void anyoneSeesIt(String target) {
    var citizen = Visitor.of(browser, port, 360, false);
    citizen.goTo("/").sees("2 项任务有").look("home");
    citizen.goTo(target).sees("已经 40 个，达到目标 40 个").sees("完成").look("target");
    citizen.goTo("/tasks/1").sees(each()).look("task");
    citizen.goTo(target + "?lang=en").sees("reached; the target is 40 个").sees("Met");
  }

  private void everyPageIsOpenToAll(Visitor office, String target) {
    var publicTarget = target.replace("/work/", "/");
    for (var path :
        List.of("/", "/plan", "/tasks/1", publicTarget, "/calendar", "/changes", "/about")) {
      for (int width : List.of(1440, 360)) {
        inBothLanguages(Visitor.of(browser, port, width, true), path, target);
      }
    }
    for (var path :
        List.of(
            "/work",
            "/work/plan",
            "/work/tasks/1",
            target,
            target + "/report",
            "/work/plans",
            "/work/releases")) {
      for (int width : List.of(1440, 360)) {
        office.page().setViewportSize(width, 900);
        inBothLanguages(office, path, target);
      }
    }
  }

  private static void inBothLanguages(Visitor visitor, String path, String target) {
    for (var language : List.of("en", "zh-CN")) {
      var name = path.replace(target.replaceFirst(".*/", ""), "one").replaceAll("[^a-z]+", "-");
      visitor.goTo(path + "?lang=" + language).look("page" + name + "-" + language);
      visitor.findsNoBarrier();
      Assertions.assertThat(visitor.main().textContent()).doesNotContain("''");
    }
  }
}
