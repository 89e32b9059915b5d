package io.boyuan.grid.category;

import io.boyuan.platform.text.Names;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question that is asked with a request of a category.
 *
 * @param code by which the answer is given
 * @param names the question
 * @param type what the answer is
 * @param required whether it must be answered
 * @param values what can be chosen, empty for other types
 */
@Schema(name = "Attribute")
public record Attribute(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "lamp-number")
        String code,
    @NotNull @Valid Names names,
    @NotNull Type type,
    @NotNull Boolean required,
    @NotNull @Size(max = 50) List<@NotNull @Valid Choice> values) {

  /** What an answer is, as Open311 GeoReport v2 names it in lower case. */
  public enum Type {
    /** One line. */
    STRING,
    /** A number. */
    NUMBER,
    /** A date and time. */
    DATETIME,
    /** Several lines. */
    TEXT,
    /** One of the values. */
    SINGLEVALUELIST,
    /** Any of the values. */
    MULTIVALUELIST
  }

  /**
   * What can be chosen.
   *
   * @param key by which it is answered
   * @param names what it is called
   */
  @Schema(name = "AttributeChoice")
  public record Choice(@NotBlank @Size(max = 60) String key, @NotNull @Valid Names names) {}
}
