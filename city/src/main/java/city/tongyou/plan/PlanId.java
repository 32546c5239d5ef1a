package city.tongyou.plan;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

public record PlanId(UUID value) {

  static PlanId next() {
    return new PlanId(Generators.timeBasedEpochGenerator().generate());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
