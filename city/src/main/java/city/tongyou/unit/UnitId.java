package city.tongyou.unit;

import java.util.UUID;

public record UnitId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
