package city.tongyou.reach.circle;

import city.tongyou.reach.UnusableInput;
import city.tongyou.reach.search.SideBySide;
import java.util.List;

/**
 * What a life circle asks.
 *
 * @param cutoffsSeconds within which places are counted, rising
 * @param catchmentSeconds within which people share a place's capacity
 * @param fullScoreSeconds up to here a nearest place scores 100
 * @param noScoreSeconds from here on it scores 0; between, the score falls in a straight line
 * @param threads to compute with; the result is the same with any number
 */
public record CircleSettings(
    List<Integer> cutoffsSeconds,
    int catchmentSeconds,
    int fullScoreSeconds,
    int noScoreSeconds,
    int threads) {

  /** 5, 10 and 15 minutes; capacity shared within 15; 100 points up to 5 minutes, none from 15. */
  public static final CircleSettings DEFAULT =
      new CircleSettings(
          List.of(300, 600, 900), 900, 300, 900, Runtime.getRuntime().availableProcessors());

  public CircleSettings {
    cutoffsSeconds = List.copyOf(cutoffsSeconds);
    int before = 0;
    for (int cutoff : cutoffsSeconds) {
      if (cutoff <= before || cutoff > SideBySide.MOST_SECONDS) {
        throw new UnusableInput(
            "Cutoffs must rise and lie within 1 to "
                + SideBySide.MOST_SECONDS
                + " seconds: "
                + cutoffsSeconds);
      }
      before = cutoff;
    }
    if (cutoffsSeconds.isEmpty()) {
      throw new UnusableInput("At least one cutoff is needed.");
    }
    if (catchmentSeconds < 1 || catchmentSeconds > SideBySide.MOST_SECONDS) {
      throw new UnusableInput(
          "A catchment lies within 1 to " + SideBySide.MOST_SECONDS + " seconds.");
    }
    if (fullScoreSeconds < 0 || noScoreSeconds <= fullScoreSeconds || threads < 1) {
      throw new UnusableInput(
          "The score must fall from full to none, and at least one thread is needed.");
    }
  }

  public CircleSettings onThreads(int count) {
    return new CircleSettings(
        cutoffsSeconds, catchmentSeconds, fullScoreSeconds, noScoreSeconds, count);
  }

  /** How far pairs of origin and place have to be known. */
  int pairSeconds() {
    return Math.max(cutoffsSeconds.getLast(), catchmentSeconds);
  }

  double score(int seconds) {
    double share = (double) (noScoreSeconds - seconds) / (noScoreSeconds - fullScoreSeconds);
    return 100 * Math.clamp(share, 0.0, 1.0);
  }
}
