package io.boyuan.grid.category;

import io.boyuan.grid.duetime.ClockKind;
import io.boyuan.platform.text.Names;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a category.
 *
 * @param names what it is called
 * @param description what belongs to it, null when the name says it
 * @param descriptionEn the same in English
 * @param group which categories it is shown with
 * @param priority how much its requests press
 * @param dueMinutes within how many minutes a request is to be solved
 * @param escalationMinutes after how many more minutes it goes one level further up
 * @param clock which minutes count
 * @param unit who is asked first
 * @param anonymousAllowed whether somebody may ask without saying who they are
 * @param isPublic whether its requests are shown to everybody, without persons
 * @param isWish whether its requests are wishes that others support
 * @param retired whether nothing new can be asked under it
 * @param keywords words it is found by
 * @param attributes what is asked besides
 */
@Schema(name = "CategoryPlan")
public record CategoryPlan(
    @NotNull @Valid Names names,
    @Size(max = 300) String description,
    @Size(max = 300) String descriptionEn,
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "facilities")
        String group,
    @NotNull Priority priority,
    @NotNull @Min(1) @Max(200_000) @Schema(examples = "3150") Integer dueMinutes,
    @NotNull @Min(1) @Max(200_000) @Schema(examples = "1350") Integer escalationMinutes,
    @NotNull ClockKind clock,
    @NotNull Unit unit,
    @NotNull Boolean anonymousAllowed,
    @NotNull Boolean isPublic,
    @NotNull Boolean isWish,
    @NotNull Boolean retired,
    @NotNull @Size(max = 20) List<@NotBlank @Size(max = 20) String> keywords,
    @NotNull @Size(max = 20) List<@NotNull @Valid Attribute> attributes) {}
