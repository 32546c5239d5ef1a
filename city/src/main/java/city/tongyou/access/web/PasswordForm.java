package city.tongyou.access.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record PasswordForm(
    @NotBlank String old,
    @NotBlank @Size(min = 10, max = 200) String fresh,
    @NotBlank String again) {

  boolean agrees() {
    return fresh.equals(again);
  }
}
