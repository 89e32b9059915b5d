package io.boyuan.volunteer.person;

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
 * What a volunteer says of themselves. Nothing but the name is needed before a post requires it.
 *
 * @param name what they are called
 * @param phone how to reach them, null when not said; shown masked
 * @param universityCode where they study, null for nowhere
 * @param studentNumber under which number, null for none; shown masked
 * @param birthYear in which year they were born, null when not said
 * @param gender null when not said
 * @param skills codes of the taxonomy of skills
 * @param languages language tags (BCP 47)
 * @param availability when they can serve
 * @param guardian who answers for a minor, null for adults; shown masked
 * @param namedInThanks whether their name may stand in public thanks
 */
@Schema(name = "Profile")
record Profile(
    @NotBlank @Size(max = 100) @Schema(examples = "陈晨") String name,
    @Pattern(regexp = "\\+?[0-9*]{5,15}") @Schema(examples = "13800005678") String phone,
    @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "wzu") String universityCode,
    @Pattern(regexp = "[A-Za-z0-9*-]{4,30}") @Schema(examples = "20260001") String studentNumber,
    @Min(1900) @Max(2100) @Schema(examples = "2005") Integer birthYear,
    @Schema(examples = "FEMALE") Gender gender,
    @NotNull @Size(max = 50) List<@NotBlank @Size(max = 40) String> skills,
    @NotNull @Size(max = 20)
        List<@NotNull @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") String> languages,
    @Valid Availability availability,
    @Valid Guardian guardian,
    @NotNull @Schema(examples = "true") Boolean namedInThanks) {}
