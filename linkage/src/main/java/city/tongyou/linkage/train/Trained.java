package city.tongyou.linkage.train;

import city.tongyou.linkage.explain.ModelSummary;
import city.tongyou.linkage.model.BlockingRule;
import city.tongyou.linkage.model.Model;
import java.util.ArrayList;
import java.util.List;

/**
 * A trained model and how it came about.
 *
 * @param model with prior, m and u
 */
public record Trained(Model model, List<NamedSession> sessions) {

  /**
   * One session and the rule whose pairs it saw.
   *
   * @param learned which comparisons it learned
   * @param astray whether it found far more matches than there can be and was set aside
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by identity
  public record NamedSession(
      BlockingRule rule, Session session, boolean[] learned, boolean astray) {}

  /** The sessions as charts show them. */
  public List<ModelSummary.Session> summaries() {
    return sessions.stream().map(this::summary).toList();
  }

  private ModelSummary.Session summary(NamedSession named) {
    var estimates = new ArrayList<ModelSummary.Estimate>();
    for (int c = 0; c < named.learned().length; c++) {
      var comparison = model.comparisons().get(c);
      for (int level = 0; named.learned()[c] && level < comparison.levels().size(); level++) {
        estimates.add(
            new ModelSummary.Estimate(
                comparison.name(),
                comparison.levels().get(level).label(),
                named.session().m().ofLevel()[c][level]));
      }
    }
    return new ModelSummary.Session(
        named.rule() + (named.astray() ? " (set aside: too many matches)" : ""),
        (long) named.session().pairs(),
        named.session().lambdas(),
        estimates);
  }
}
