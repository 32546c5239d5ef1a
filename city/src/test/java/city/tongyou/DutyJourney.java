package city.tongyou;

import static org.assertj.core.api.Assertions.assertThat;

import city.tongyou.duty.HouseOnAnyDay;
import city.tongyou.duty.NewDay;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A duty from the office that gives it, through the phone of who does it, to its last letter. */
@HouseOnAnyDay
class DutyJourney {

  private static final LocalDate MONDAY = LocalDate.of(2022, 11, 21);

  private final Playwright playwright = Playwright.create();
  private final Browser browser = playwright.chromium().launch(Chromium.launch());

  @TempDir Path folder;
  @LocalServerPort int port;
  @Autowired NewDay day;

  @BeforeEach
  void it_is_monday() {
    day.breaks(MONDAY);
  }

  @AfterEach
  void close() {
    playwright.close();
  }

  @Test
  void a_duty_is_given_taken_prolonged_finished_done_again_and_climbs() throws IOException {
    var office = signIn("周敏", 1440, true);
    var parks = signIn("金晓晴", 360, false);

    var duty = isGiven(office, "修好白塘公园的轮椅秋千", "2022-11-23");
    asksForTimeOnAPhone(parks);
    office.goTo("/work/duties").sees("申请延到 2022年11月30日").look("inbox-decide");
    office.press("同意延期：修好白塘公园的轮椅秋千").sees("同意延到2022年11月30日");
    finishesWithProof(parks, duty);
    isDoneAgain(office, duty);
    climbsUntilALetterIsSigned(office, duty);
  }

  @Test
  void many_duties_are_filtered_and_given_to_a_colleague_at_once() {
    var office = signIn("周敏", 1440, true);
    for (var title : List.of("报第三季度数字", "答复儿童提案", "核对公园名单")) {
      isGiven(office, title, "2022-11-25");
    }
    isGiven(office, "整理年度材料", "2022-12-20");
    isGiven(office, "补交验收照片", "2022-11-21");
    day.breaks(MONDAY.plusDays(1));

    var parks = signIn("金晓晴", 1440, true);
    parks.goTo("/work/duties").sees("其中 1 件已逾期").look("inbox").findsNoBarrier();
    parks.fill("标题里的字", "提案").press("筛选").sees("答复儿童提案").look("inbox-filtered");
    assertThat(parks.main().textContent()).doesNotContain("核对公园名单");

    parks.goTo("/work/duties");
    for (var title : List.of("报第三季度数字", "核对公园名单")) {
      parks.page().getByLabel("选中：" + title).check();
    }
    parks.page().getByLabel("转交给").selectOption("何苗");
    parks.press("转交").sees("办成 2 件");
    parks.follow("全单位").sees("何苗 在办").look("inbox-unit").findsNoBarrier();

    for (var width : List.of(360, 1440)) {
      var english = signIn("金晓晴", width, true);
      english.goTo("/work/duties?lang=en").sees("overdue").look("inbox-en").findsNoBarrier();
    }
    signIn("金晓晴", 360, false).goTo("/work/duties").look("inbox-phone");
    office.goTo("/work/duties?scope=GIVEN").look("inbox-given").findsNoBarrier();
    var education = signIn("顾一凡", 360, true);
    education.goTo("/work/duties").sees("都办完了").look("inbox-empty").findsNoBarrier();
  }

  private String isGiven(Visitor office, String title, String due) {
    office.goTo("/work/duties/new").press("交办").sees("请写交办什么").look("duty-new-invalid");
    office.findsNoBarrier().fill("交办什么", title).fill("期限", due);
    office.page().getByLabel("交给哪个单位").selectOption("海湾市园林绿化局");
    office.press("交办").sees("没有人接手");
    return office.path();
  }

  private void asksForTimeOnAPhone(Visitor parks) {
    parks.goTo("/work/duties").sees("修好白塘公园的轮椅秋千").look("inbox-one");
    parks.press("我来办：修好白塘公园的轮椅秋千").sees("金晓晴").look("duty-taken");
    open(parks, "申请延期");
    parks.press("提出申请").sees("请选延到哪一天").look("duty-invalid");
    parks.fill("延到哪一天", "2022-11-30").fill("为什么", "零件还在路上");
    parks.page().locator("#timeReason").press("Enter");
    parks.sees("等交办单位答复");
  }

  private void finishesWithProof(Visitor parks, String duty) throws IOException {
    var photo = Files.writeString(folder.resolve("验收单.txt"), "秋千已修好。");
    parks.goTo(duty).fill("办了什么", "秋千已修好，试过了。").attach("材料（可以不传）", photo);
    parks.press("办结").sees("已办结").sees("验收单.txt").look("duty-finished");
  }

  private void isDoneAgain(Visitor office, String duty) {
    office.goTo(duty).look("duty-done").findsNoBarrier();
    open(office, "退回重办");
    office.fill("重办期限", "2022-12-05").fill("还缺什么", "缺试坐的照片").press("退回重办");
    office.sees("退回重办，期限2022年12月5日");
  }

  private void climbsUntilALetterIsSigned(Visitor office, String duty) {
    day.breaks(LocalDate.of(2022, 12, 8));
    office.goTo("/work/duties").look("inbox-sign").findsNoBarrier();
    office
        .follow("看稿签发：签发催办函：市园林绿化局，修好白塘公园的轮椅秋千")
        .sees("拟发催办函")
        .look("duty-letter")
        .findsNoBarrier();
    office.press("签发催办函").sees("签发催办函");
    signIn("金晓晴", 1440, true).goTo("/work/duties").sees("已发函件 1 份").look("inbox-letters");
    var english = signIn("周敏", 360, true).goTo(duty + "?lang=en");
    english.sees("Reminder letter signed周敏").look("duty-en").findsNoBarrier();
  }

  private static void open(Visitor visitor, String step) {
    visitor.page().locator("summary", new Page.LocatorOptions().setHasText(step)).first().click();
  }

  private Visitor signIn(String name, int width, boolean scripts) {
    var visitor = Visitor.of(browser, port, width, scripts).goTo("/sign-in");
    visitor
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("以" + name + "的身份进入"))
        .click();
    return visitor;
  }
}
