package io.boyuan.grid.address;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of an address.
 *
 * @param communityCode the community it is in
 * @param building which building
 * @param unit which unit, null for the whole building
 * @param room which room, null for the whole building or unit
 * @param microGridCode the micro-grid it lies in
 */
@Schema(name = "AddressPlan")
record AddressPlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @NotBlank @Size(max = Words.LONGEST_BUILDING) @Schema(examples = "3幢") String building,
    @Size(max = 20) @Schema(examples = "2") String unit,
    @Size(max = 20) @Schema(examples = "501") String room,
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "micro-01")
        String microGridCode) {

  /**
   * The address as it is compared.
   *
   * @return its words
   * @throws Problem 400 {@code invalid-input} when nothing is left of the building
   */
  Words words() {
    var words = Words.of(building, unit, room);
    if (words.building().isEmpty() || words.building().length() > Words.LONGEST_BUILDING) {
      throw Problem.invalid("building", "malformed");
    }
    return words;
  }
}
