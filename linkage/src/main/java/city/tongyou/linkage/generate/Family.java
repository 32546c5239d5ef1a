package city.tongyou.linkage.generate;

import java.util.List;

/** Guardians, children and their home. The first guardian is the one whose phone files hold. */
record Family(List<Guardian> guardians, List<Child> children, Home home) {

  Guardian guardian(Guardian.Role role) {
    return guardians.stream()
        .filter(it -> it.role() == role)
        .findFirst()
        .orElseGet(guardians::getFirst);
  }
}
