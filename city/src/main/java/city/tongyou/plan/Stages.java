package city.tongyou.plan;

import city.tongyou.city.City;
import city.tongyou.city.CityFolder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The stages that a piece of work passes, as the city's {@code stages.csv} has them. */
@Service
public class Stages {

  private final List<Stage> stages;

  Stages(CityFolder folder) {
    stages = List.copyOf(folder.rows("stages.csv", Stage.class));
  }

  /**
   * A stage.
   *
   * @param share how much of the work is done, in percent
   */
  public record Stage(String name, String nameEn, BigDecimal share) {

    public String name(Locale locale) {
      return City.isChinese(locale) ? name : nameEn;
    }
  }

  public List<Stage> list() {
    return stages;
  }

  /** The last stage that a share has reached. */
  public Optional<Stage> findReached(@Nullable BigDecimal share) {
    return share == null
        ? Optional.empty()
        : stages.stream()
            .filter(stage -> stage.share().compareTo(share) <= 0)
            .reduce((_, later) -> later);
  }
}
