package city.tongyou.plan;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

public record TargetId(UUID value) {

  static TargetId next() {
    return new TargetId(Generators.timeBasedEpochGenerator().generate());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
