package city.tongyou.linkage;

import city.tongyou.linkage.transform.Transforms;
import city.tongyou.linkage.work.Workers;
import java.util.function.Consumer;

/**
 * How a linkage is run; none of it changes a pair's weight.
 *
 * @param transforms what models may call
 * @param workers the threads that share the work
 * @param edgeThreshold the least weight, in bits, of pairs that are kept
 * @param largestBlock blocks of more records than this are left out
 * @param progress told in a few words what begins
 */
public record LinkOptions(
    Transforms transforms,
    Workers workers,
    double edgeThreshold,
    int largestBlock,
    Consumer<String> progress) {

  /** All processors, pairs from even odds up, no block left out, no word said. */
  public static LinkOptions defaults() {
    return new LinkOptions(Transforms.standard(), Workers.all(), 0, Integer.MAX_VALUE, _ -> {});
  }

  public LinkOptions with(Workers newWorkers) {
    return new LinkOptions(transforms, newWorkers, edgeThreshold, largestBlock, progress);
  }

  public LinkOptions with(Transforms newTransforms) {
    return new LinkOptions(newTransforms, workers, edgeThreshold, largestBlock, progress);
  }

  public LinkOptions telling(Consumer<String> newProgress) {
    return new LinkOptions(transforms, workers, edgeThreshold, largestBlock, newProgress);
  }

  public LinkOptions withEdgesFrom(double bits) {
    return new LinkOptions(transforms, workers, bits, largestBlock, progress);
  }
}
