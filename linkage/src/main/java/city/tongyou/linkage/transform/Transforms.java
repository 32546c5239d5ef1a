package city.tongyou.linkage.transform;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The transforms that expressions may call. */
public final class Transforms {

  private final Map<String, Transform> byName = new TreeMap<>();

  private Transforms() {}

  /** The transforms that every model can use. */
  public static Transforms standard() {
    var transforms = new Transforms();
    StandardTransforms.all().forEach(transforms::add);
    return transforms;
  }

  /** These and more of the caller's own. */
  public Transforms and(Collection<Transform> more) {
    var transforms = new Transforms();
    byName.values().forEach(transforms::add);
    more.forEach(transforms::add);
    return transforms;
  }

  private void add(Transform transform) {
    if (byName.putIfAbsent(transform.name(), transform) != null) {
      throw new IllegalArgumentException("Two transforms are called " + transform.name() + ".");
    }
  }

  public Collection<Transform> all() {
    return byName.values();
  }

  /**
   * The transform of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Transform get(String name) {
    var transform = byName.get(name);
    if (transform == null) {
      throw new IllegalArgumentException(
          "There is no transform '%s'; there are %s."
              .formatted(name, String.join(", ", byName.keySet())));
    }
    return transform;
  }
}
