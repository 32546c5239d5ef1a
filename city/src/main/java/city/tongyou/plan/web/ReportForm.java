package city.tongyou.plan.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A figure as it is typed.
 *
 * @param values by the region's code; those left empty are not told about
 * @param kept files that were handed in before the form came back
 */
record ReportForm(
    @NotNull LocalDate asOf,
    @Nullable Map<String, String> values,
    @Size(max = 1000) @Nullable String note,
    @Nullable List<MultipartFile> files,
    @Nullable List<UUID> kept) {

  Map<String, String> typed() {
    var filled = new HashMap<>(Objects.requireNonNullElse(values, Map.<String, String>of()));
    filled.values().removeIf(String::isBlank);
    return filled;
  }

  List<MultipartFile> newFiles() {
    return Objects.requireNonNullElse(files, List.<MultipartFile>of()).stream()
        .filter(file -> !file.isEmpty())
        .toList();
  }

  List<UUID> keptFiles() {
    return Objects.requireNonNullElse(kept, List.of());
  }

  String noteOrEmpty() {
    return Objects.requireNonNullElse(note, "");
  }
}
