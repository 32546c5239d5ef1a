package city.tongyou.plan;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

public record ReportId(UUID value) {

  static ReportId next() {
    return new ReportId(Generators.timeBasedEpochGenerator().generate());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
