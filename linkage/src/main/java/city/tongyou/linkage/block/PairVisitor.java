package city.tongyou.linkage.block;

/** What is done with compared pairs; each thread has one of its own. */
@FunctionalInterface
public interface PairVisitor {

  /**
   * Takes the pairs of a batch.
   *
   * @param unit the unit of work they belong to: the same pairs on every run, whatever the threads
   */
  void visit(int unit, PairBatch batch);
}
