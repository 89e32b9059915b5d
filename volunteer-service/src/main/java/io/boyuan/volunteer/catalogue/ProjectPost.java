package io.boyuan.volunteer.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A role in a project, which becomes a post of each activity made from it.
 *
 * @param name what it is called
 * @param capacity how many serve at a time
 */
@Schema(name = "ProjectPost")
public record ProjectPost(
    @NotBlank @Size(max = 200) @Schema(examples = "分类指导员") String name,
    @NotNull @Min(1) @Max(10_000) @Schema(examples = "6") Integer capacity) {}
