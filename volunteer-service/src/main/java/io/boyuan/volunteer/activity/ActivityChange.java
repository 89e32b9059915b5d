package io.boyuan.volunteer.activity;

import io.boyuan.volunteer.Place;
import io.boyuan.volunteer.shift.ShiftRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an activity is described from now on; its shifts that have not begun follow.
 *
 * @param title what it is called
 * @param description what it is about, may be absent
 * @param place where it is, may be absent
 * @param rules what holds for signing up and checking in, may be absent
 */
@Schema(name = "ActivityChange")
record ActivityChange(
    @NotBlank @Size(max = 200) @Schema(examples = "周末文明巡查") String title,
    @Size(max = 5000) String description,
    @Valid Place place,
    @Valid ShiftRules rules) {

  ShiftRules rulesOrNone() {
    return rules == null ? ShiftRules.NONE : rules;
  }
}
