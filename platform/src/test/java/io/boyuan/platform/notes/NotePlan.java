package io.boyuan.platform.notes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/** What is to be written, with a field of each type that a client can get wrong. */
record NotePlan(
    @NotBlank @Size(max = 1000) String text,
    Mood mood,
    Instant at,
    @Min(1) @Max(100) Integer count,
    Boolean loud,
    @Size(max = 5) List<@NotNull @Valid Line> lines) {

  enum Mood {
    GLAD,
    SAD
  }

  record Line(@NotBlank String words) {}
}
