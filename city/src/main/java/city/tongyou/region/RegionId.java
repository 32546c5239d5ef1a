package city.tongyou.region;

import java.util.UUID;

/** A region's identity, which stays when its name or code changes. */
public record RegionId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
