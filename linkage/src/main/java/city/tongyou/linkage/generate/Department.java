package city.tongyou.linkage.generate;

import java.util.Locale;

/** The three departments whose files name the same children. */
public enum Department {
  CIVIL_AFFAIRS("C"),
  HEALTH("H"),
  EDUCATION("E");

  private final String sign;

  Department(String sign) {
    this.sign = sign;
  }

  String sign() {
    return sign;
  }

  /** {@code civil_affairs}, as files and sources are called. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
