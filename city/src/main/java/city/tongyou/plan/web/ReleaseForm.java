package city.tongyou.plan.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record ReleaseForm(@NotNull LocalDate asOf, @Size(max = 200) @Nullable String note) {}
