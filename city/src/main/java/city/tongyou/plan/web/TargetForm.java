package city.tongyou.plan.web;

import city.tongyou.plan.Target;
import city.tongyou.region.Level;
import city.tongyou.unit.UnitId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A target as it is corrected or decided.
 *
 * @param path lines of a day and a value, such as {@code 2022-08-31 650}
 * @param responsible units, by id
 */
record TargetForm(
    int version,
    @NotBlank @Size(max = 100) String object,
    @NotNull BigDecimal quantity,
    @Nullable BigDecimal quantityMax,
    @Size(max = 20) @Nullable String unit,
    @NotNull Target.Comparator comparator,
    @NotNull Target.Kind kind,
    Target.@Nullable Basis basis,
    @Nullable Integer year,
    @Nullable LocalDate deadline,
    @NotNull Level scope,
    @Nullable BigDecimal baseline,
    @Size(max = 2000) @Nullable String path,
    @Nullable List<UUID> responsible) {

  private static final Pattern LINE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\s+(\\d+(\\.\\d+)?)");

  /** The target with what was typed; its identity and the document's words stay. */
  Target correct(Target before) {
    return new Target(
        before.id(),
        object.strip(),
        quantity,
        comparator == Target.Comparator.RANGE ? quantityMax : null,
        Objects.requireNonNullElse(unit, "").strip(),
        comparator,
        kind,
        basis,
        year,
        deadline,
        scope,
        Objects.requireNonNullElse(baseline, BigDecimal.ZERO),
        corners().orElseThrow(),
        units(),
        before.quote(),
        before.place());
  }

  private List<UnitId> units() {
    return Objects.requireNonNullElse(responsible, List.<UUID>of()).stream()
        .filter(Objects::nonNull)
        .map(UnitId::new)
        .toList();
  }

  /** The corners of the expected path, oldest first; nothing if a line cannot be read. */
  Optional<List<Target.Expected>> corners() {
    var corners = new ArrayList<Target.Expected>();
    for (var line : Objects.requireNonNullElse(path, "").lines().toList()) {
      var match = LINE.matcher(line.strip());
      if (!line.isBlank()) {
        if (!match.matches()) {
          return Optional.empty();
        }
        try {
          corners.add(
              new Target.Expected(LocalDate.parse(match.group(1)), new BigDecimal(match.group(2))));
        } catch (DateTimeException noSuchDay) {
          return Optional.empty();
        }
      }
    }
    corners.sort(Comparator.comparing(Target.Expected::day));
    return Optional.of(corners);
  }
}
