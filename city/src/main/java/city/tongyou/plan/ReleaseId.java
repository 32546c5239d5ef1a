package city.tongyou.plan;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

public record ReleaseId(UUID value) {

  static ReleaseId next() {
    return new ReleaseId(Generators.timeBasedEpochGenerator().generate());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
