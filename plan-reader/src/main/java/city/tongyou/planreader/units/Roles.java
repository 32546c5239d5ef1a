package city.tongyou.planreader.units;

import city.tongyou.planreader.units.Assignment.Assigned;
import city.tongyou.planreader.units.Assignment.Role;
import java.util.List;

/** Gives names a role. */
final class Roles {

  private Roles() {}

  static void assign(List<Mention> mentions, Role role, List<Assigned> into) {
    for (Mention mention : mentions) {
      into.add(assigned(mention, role));
    }
  }

  static Assigned assigned(Mention mention, Role role) {
    return new Assigned(
        mention.name(), role, mention.kind(), mention.start(), mention.end(), false);
  }
}
