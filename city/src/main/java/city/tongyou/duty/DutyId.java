package city.tongyou.duty;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

public record DutyId(UUID value) {

  static DutyId next() {
    return new DutyId(Generators.timeBasedEpochGenerator().generate());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
