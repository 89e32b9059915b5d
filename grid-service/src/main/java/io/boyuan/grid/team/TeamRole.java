package io.boyuan.grid.team;

import io.boyuan.platform.text.Names;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A role in a grid's team.
 *
 * @param code by which it is referred to
 * @param names what it is called
 * @param level where it serves
 * @param party for whom it speaks, null for none
 * @param minimum how many there should be in each unit
 * @param maximum how many there can be, null for any number
 * @param daysToFill how many days it may be vacant
 */
@Schema(name = "TeamRole")
record TeamRole(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "grid-leader")
        String code,
    @NotNull @Valid Names names,
    @NotNull @Schema(examples = "GRID") Level level,
    @Schema(nullable = true) Party party,
    @NotNull @Min(0) @Max(100) @Schema(examples = "1") Integer minimum,
    @Min(1) @Max(1000) @Schema(examples = "1", nullable = true) Integer maximum,
    @NotNull @Min(0) @Max(1000) @Schema(examples = "30") Integer daysToFill) {

  /** The one who leads a grid; part of every template. */
  static final String GRID_LEADER = "grid-leader";

  /** 专职网格员: the one who works full time for a grid; part of every template. */
  static final String GRID_WORKER = "grid-worker";

  boolean isSound() {
    return maximum == null || maximum >= minimum;
  }
}
