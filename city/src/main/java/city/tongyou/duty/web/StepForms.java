package city.tongyou.duty.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What is typed for each step; the names differ, since all forms stand on one page. */
final class StepForms {

  private StepForms() {}

  record Time(@NotNull LocalDate until, @NotBlank @Size(max = 500) String timeReason) {}

  record Finish(@NotBlank @Size(max = 1000) String proof, @Nullable List<MultipartFile> files) {

    List<MultipartFile> newFiles() {
      return Objects.requireNonNullElse(files, List.<MultipartFile>of()).stream()
          .filter(file -> !file.isEmpty())
          .toList();
    }
  }

  record HandBack(@NotBlank @Size(max = 500) String backReason) {}

  record Cancel(@NotBlank @Size(max = 500) String cancelReason) {}

  record Skip(@NotBlank @Size(max = 500) String skipReason) {}

  record Again(@NotNull LocalDate againUntil, @NotBlank @Size(max = 500) String againReason) {}

  record Create(
      @NotBlank @Size(max = 120) String title, @NotNull UUID unit, @NotNull LocalDate due) {}
}
