package city.tongyou.reach.walk;

import city.tongyou.reach.UnusableInput;
import city.tongyou.reach.streets.RoadClass;
import city.tongyou.reach.streets.StreetTags;
import city.tongyou.reach.streets.StreetTags.Answer;
import city.tongyou.reach.streets.StreetTags.Barrier;

/**
 * How somebody walks. All of it is a setting; the three ready-made walkers are a beginning.
 *
 * @param name what results call the walker
 * @param metresPerSecond on the flat; a child's 1.0 is 3.6 km/h
 * @param takesSteps whether steps without a ramp can be walked
 * @param takesNarrowGates whether stiles, turnstiles and kissing gates can be passed
 * @param takesRaisedKerbs whether a kerb tagged as raised can be passed
 * @param takesRoughWays whether gravel, cobbles and bad surfaces can be walked
 * @param stepsSlowdown how many times longer a metre of steps takes
 * @param capMetres how far from a street a point may lie; beyond it nothing is reached
 */
public record Walk(
    String name,
    double metresPerSecond,
    boolean takesSteps,
    boolean takesNarrowGates,
    boolean takesRaisedKerbs,
    boolean takesRoughWays,
    double stepsSlowdown,
    double capMetres) {

  private static final double KMH = 1 / 3.6;
  private static final double DEFAULT_CAP_METRES = 250;

  public Walk {
    if (!(metresPerSecond >= 0.1 && metresPerSecond <= 3)) {
      throw new UnusableInput(
          "A walking speed of "
              + metresPerSecond / KMH
              + " km/h is not between 0.36 and 10.8 km/h.");
    }
    if (!(stepsSlowdown >= 1 && stepsSlowdown <= 10)) {
      throw new UnusableInput(
          "Steps slow a walker 1 to 10 times, not " + stepsSlowdown + " times.");
    }
    if (!(capMetres >= 0 && capMetres <= 5000)) {
      throw new UnusableInput("The distance to the nearest street is capped at 0 to 5000 m.");
    }
  }

  /** A child alone: 3.6 km/h, steps and all. */
  public static Walk child() {
    return new Walk("child", 3.6 * KMH, true, true, true, true, 1, DEFAULT_CAP_METRES);
  }

  /** A parent with a pram: no steps without a ramp, no narrow gates. */
  public static Walk pram() {
    return new Walk("pram", 3.6 * KMH, false, false, true, true, 1, DEFAULT_CAP_METRES);
  }

  /**
   * Someone in a wheelchair: no steps, narrow gates, raised kerbs, rough ways, or {@code
   * wheelchair=no}.
   */
  public static Walk wheelchair() {
    return new Walk("wheelchair", 3.0 * KMH, false, false, false, false, 1, DEFAULT_CAP_METRES);
  }

  /** One of the ready-made walkers by its name. */
  public static Walk named(String name) {
    return switch (name) {
      case "child" -> child();
      case "pram" -> pram();
      case "wheelchair" -> wheelchair();
      default ->
          throw new UnusableInput(
              "There is no walker '" + name + "': choose child, pram or wheelchair.");
    };
  }

  public Walk atKmh(double kmh) {
    return new Walk(
        name,
        kmh * KMH,
        takesSteps,
        takesNarrowGates,
        takesRaisedKerbs,
        takesRoughWays,
        stepsSlowdown,
        capMetres);
  }

  public Walk within(double metres) {
    return new Walk(
        name,
        metresPerSecond,
        takesSteps,
        takesNarrowGates,
        takesRaisedKerbs,
        takesRoughWays,
        stepsSlowdown,
        metres);
  }

  /** Seconds that a metre of such a street takes. */
  double secondsPerMetre(StreetTags street) {
    boolean steps = street.roadClass() == RoadClass.STEPS;
    return (steps ? stepsSlowdown : 1) / metresPerSecond;
  }

  /**
   * Whether this walker gets along such a street at all, in whichever direction it may be walked.
   */
  boolean passes(StreetTags street) {
    boolean steps = street.roadClass() == RoadClass.STEPS;
    return (takesSteps || !steps || street.ramp())
        && (takesNarrowGates || street.barrier() != Barrier.NARROW_GATE)
        && (takesRaisedKerbs || street.barrier() != Barrier.RAISED_KERB)
        && (takesRoughWays || (street.smooth() != Answer.NO && street.wheelchair() != Answer.NO));
  }
}
