package io.boyuan.grid.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a resident asks to have solved. Where is said by a position, or by an address in a
 * community.
 *
 * @param category code of a category of the community
 * @param description what is to be solved
 * @param lat degrees north (WGS 84)
 * @param lng degrees east
 * @param address where exactly, in words
 * @param community the community, needed when there is no position
 * @param answers to the category's questions, by their codes
 * @param nameHidden whether those who solve it see no name
 * @param phone how to reach who asks; sealed, and shown with a reason only
 * @param onBehalfOf for whom a grid worker enters it
 */
@Schema(name = "RequestPlan")
public record RequestPlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "street-light")
        String category,
    @NotBlank @Size(max = 2000) @Schema(examples = "3幢门口路灯不亮，晚上很黑") String description,
    @DecimalMin("-90") @DecimalMax("90") @Schema(examples = "27.9251") Double lat,
    @DecimalMin("-180") @DecimalMax("180") @Schema(examples = "120.6952") Double lng,
    @Size(max = 200) @Schema(examples = "博园小区3幢门口") String address,
    @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan") String community,
    @Size(max = 20)
        Map<
                @NotBlank @Size(max = 40) String,
                @NotNull @Size(max = 50) List<@NotNull @Size(max = 500) String>>
            answers,
    @Schema(examples = "false") Boolean nameHidden,
    @Pattern(regexp = "\\+?[0-9]{5,15}") @Schema(examples = "13800005678") String phone,
    @Valid Behalf onBehalfOf) {

  /**
   * Somebody who did not come in by the app.
   *
   * @param name what they are called, null when they do not say
   * @param phone how to reach them, null when they do not say
   */
  @Schema(name = "OnBehalfOf")
  public record Behalf(
      @Size(max = 100) @Schema(examples = "陈奶奶") String name,
      @Pattern(regexp = "\\+?[0-9]{5,15}") @Schema(examples = "13800005678") String phone) {}

  /** Answers by code, none when there are none. */
  Map<String, List<String>> answersOrNone() {
    return answers == null ? Map.of() : answers;
  }

  boolean isNameHidden() {
    return nameHidden != null && nameHidden;
  }
}
