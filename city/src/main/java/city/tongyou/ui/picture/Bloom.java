package city.tongyou.ui.picture;

import city.tongyou.ui.Light;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan to be drawn as a flower: a petal a dimension, a twig an action, a light a task. A plan
 * without actions has one nameless twig a petal; one without dimensions a petal a chapter.
 */
public record Bloom(List<Petal> petals) {

  public Bloom {
    petals = petals.stream().filter(petal -> !petal.buds().isEmpty()).toList();
  }

  /**
   * @param shortName a few characters that fit on an arc, such as 社会政策
   * @param hue counts the dimensions from zero; see {@link Hue#of}
   */
  public record Petal(String name, String shortName, int hue, List<Twig> twigs) {

    public Petal {
      twigs = twigs.stream().filter(twig -> !twig.buds().isEmpty()).toList();
    }

    public List<Bud> buds() {
      return twigs.stream().flatMap(twig -> twig.buds().stream()).toList();
    }
  }

  /**
   * @param name empty where the plan has no actions
   */
  public record Twig(String no, String name, String shortName, List<Bud> buds) {}

  /**
   * @param url where the task's page is
   * @param attention what stands beside the flower; null for a task that needs none
   */
  public record Bud(
      String no, String title, String url, Light light, @Nullable Attention attention) {}

  /**
   * Why a task needs somebody's attention.
   *
   * @param shortTitle a few characters, such as 普惠托育
   * @param reason one short line with numbers, such as 21% 的社区，应 24%
   */
  public record Attention(String shortTitle, String reason) {}

  public Stream<Bud> buds() {
    return petals.stream().flatMap(petal -> petal.buds().stream());
  }

  public long tasks() {
    return buds().count();
  }

  /** Actions that have a name; zero if the plan has none. */
  public long actions() {
    return petals.stream()
        .flatMap(petal -> petal.twigs().stream())
        .filter(twig -> !twig.name().isEmpty())
        .count();
  }

  /** How many tasks have which light. */
  public Map<Light, Long> counts() {
    return buds().collect(Collectors.groupingBy(Bud::light, Collectors.counting()));
  }

  public long count(Light light) {
    return buds().filter(bud -> bud.light() == light).count();
  }
}
