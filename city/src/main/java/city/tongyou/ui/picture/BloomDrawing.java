package city.tongyou.ui.picture;

import city.tongyou.ui.picture.Bloom.Bud;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Bloom} as shapes: what the template {@code ui/bloom} writes out.
 *
 * @param unlabelled tasks that need attention and found no room for a label beside the flower
 */
public record BloomDrawing(
    double width,
    double height,
    Spot centre,
    List<PetalShape> petals,
    List<TwigShape> twigs,
    List<BudShape> buds,
    int unlabelled) {

  /** The same plan in the same lights makes the same flower. */
  private static final Cache<Bloom, BloomDrawing> DRAWN =
      Caffeine.newBuilder().maximumSize(16).build();

  /** A petal, its arc of the ring and its name on it. */
  public record PetalShape(
      Hue hue, boolean again, String outline, String arc, List<RingName> name) {}

  /** An action's stem and name. */
  public record TwigShape(Hue hue, String stem, List<TextLine> name) {}

  /**
   * A task.
   *
   * @param at the middle of its light
   * @param light how wide its light is
   * @param number where its number stands; null where the flower is too dense
   */
  public record BudShape(
      Bud bud,
      Hue hue,
      String branch,
      Spot at,
      double light,
      @Nullable Spot number,
      HubText hub,
      @Nullable OutsideLabel label) {}

  /** As narrow as all labels allow. */
  public static BloomDrawing of(Bloom bloom) {
    return DRAWN.get(bloom, BloomDrawing::draw);
  }

  private static BloomDrawing draw(Bloom bloom) {
    var layout = BloomLayout.of(bloom);
    var drawing = new BloomPainter(layout, 0).paint();
    for (var extra = 80; drawing.unlabelled > 0 && extra <= 160; extra += 80) {
      drawing = new BloomPainter(layout, extra).paint();
    }
    return drawing;
  }

  /** Where labels stand. */
  List<OutsideLabel> labels() {
    return buds.stream().flatMap(bud -> Stream.ofNullable(bud.label())).toList();
  }
}
