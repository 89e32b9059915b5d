package io.boyuan.partnership.teachingroom;

import io.boyuan.partnership.hours.WeekWindow;
import io.boyuan.platform.text.Names;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a space in which classes can be held.
 *
 * @param names what it is called
 * @param capacity how many people it holds
 * @param features what it has
 * @param openHours when classes can be held in it
 */
@Schema(name = "TeachingRoomPlan")
record TeachingRoomPlan(
    @NotNull @Valid Names names,
    @NotNull @Min(1) @Max(10_000) @Schema(examples = "30") Integer capacity,
    @NotNull @Size(max = 20) @Schema(examples = "[\"mirror\"]")
        List<@NotNull @Pattern(regexp = "[a-z0-9-]{1,40}") String> features,
    @NotEmpty @Size(max = 30) List<@NotNull @Valid WeekWindow> openHours) {}
