package city.tongyou.access;

import city.tongyou.unit.UnitId;
import java.util.List;

/** Who is looking. Every read and write that is not public asks it. */
public sealed interface Viewer {

  /** Anyone at all: sees what was published. */
  record Anonymous() implements Viewer {}

  /** A member of staff in the posts that hold today. */
  record Staff(AccountId account, String name, List<Post> posts) implements Viewer {

    public Staff {
      posts = List.copyOf(posts);
    }
  }

  /** Timed work and loading, which act for the platform itself. */
  record Job(String name) implements Viewer {}

  /** Whether some post allows this, for whatever unit. */
  default boolean may(Right right) {
    return switch (this) {
      case Anonymous _ -> false;
      case Job _ -> true;
      case Staff staff -> staff.posts().stream().anyMatch(post -> post.role().allows(right));
    };
  }

  /** Whether some post allows this on behalf of a unit. */
  default boolean may(Right right, UnitId unit) {
    return switch (this) {
      case Anonymous _ -> false;
      case Job _ -> true;
      case Staff staff ->
          staff.posts().stream()
              .filter(post -> post.role().allows(right))
              .anyMatch(post -> post.role().isCityWide() || post.unit().equals(unit));
    };
  }

  /**
   * @throws NotAllowed if no post allows it
   */
  default void require(Right right) {
    if (!may(right)) {
      throw new NotAllowed(right);
    }
  }

  /**
   * @throws NotAllowed if no post allows it on behalf of the unit
   */
  default void require(Right right, UnitId unit) {
    if (!may(right, unit)) {
      throw new NotAllowed(right);
    }
  }

  /** The units that somebody acts for. */
  default List<UnitId> units() {
    return this instanceof Staff staff
        ? staff.posts().stream().map(Post::unit).distinct().toList()
        : List.of();
  }

  /** How they appear in a record of what was done. */
  default String signature() {
    return switch (this) {
      case Anonymous _ -> "";
      case Job job -> job.name();
      case Staff staff -> staff.name();
    };
  }
}
