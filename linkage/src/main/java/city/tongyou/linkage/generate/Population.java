package city.tongyou.linkage.generate;

/**
 * How families are made up and which department knows which child. All shares are assumed.
 *
 * @param secondChild families with two children or more
 * @param thirdChild of those, families with three
 * @param twins of families with two or three children, those whose first two are twins
 * @param grandparents families where a grandparent looks after the children
 * @param mothersSurname children who bear their mother's surname
 * @param sameNameNeighbours families whose first child has the name of a child next door
 * @param civilAffairs children whom the civil-affairs file knows
 * @param health children whom the health file knows
 * @param education children of three and over whom the schools know
 * @param repeated records that stand twice in one file
 */
public record Population(
    double secondChild,
    double thirdChild,
    double twins,
    double grandparents,
    double mothersSurname,
    double sameNameNeighbours,
    double civilAffairs,
    double health,
    double education,
    double repeated) {

  public static Population usual() {
    return new Population(0.36, 0.12, 0.05, 0.10, 0.06, 0.01, 0.70, 0.95, 0.92, 0.02);
  }
}
