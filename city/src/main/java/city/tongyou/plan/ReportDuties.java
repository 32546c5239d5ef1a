package city.tongyou.plan;

import city.tongyou.access.Viewer;
import city.tongyou.city.City;
import city.tongyou.duty.Duties;
import city.tongyou.duty.NewDuty;
import city.tongyou.duty.Wording;
import city.tongyou.unit.UnitId;
import city.tongyou.unit.Units;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What a report makes due: the office's word on it, and the unit's correction of a returned one.
 */
@Component
class ReportDuties {

  /** In so many working days a report is reviewed, and a returned one corrected. */
  private static final int WORKING_DAYS = 5;

  private static final String REVIEW = "report-review";
  private static final String CORRECTION = "report-correction";

  private final Duties duties;
  private final Units units;
  private final City city;

  ReportDuties(Duties duties, Units units, City city) {
    this.duties = duties;
    this.units = units;
    this.city = city;
  }

  void submitted(Report report, Target target, Viewer by) {
    var unit = units.get(report.unit());
    var office = units.findByCode(city.office()).orElseThrow().id();
    duties.finish(CORRECTION, report.id().toString(), by);
    open(
        REVIEW,
        office,
        report,
        "plan.duty.review",
        List.of(Wording.named(unit.shortName(), unit.nameEn()), target.object()),
        "");
  }

  void accepted(Report report, Viewer by) {
    duties.finish(REVIEW, report.id().toString(), by);
  }

  void returned(Report report, Target target, Viewer by) {
    duties.finish(REVIEW, report.id().toString(), by);
    open(
        CORRECTION,
        report.unit(),
        report,
        "plan.duty.correction",
        List.of(target.object()),
        "/again");
  }

  private void open(
      String kind, UnitId unit, Report report, String title, List<String> facts, String page) {
    duties.open(
        new NewDuty(
            kind,
            report.id().toString(),
            unit,
            null,
            duties.inWorkingDays(WORKING_DAYS),
            title,
            facts,
            "/work/reports/" + report.id() + page,
            null));
  }
}
