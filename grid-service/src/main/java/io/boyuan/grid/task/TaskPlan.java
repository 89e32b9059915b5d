package io.boyuan.grid.task;

import io.boyuan.grid.tripartite.Party;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that is to be done for a matter.
 *
 * @param party whose task it is
 * @param title what is to be done
 * @param dueOn by when, within two years
 */
@Schema(name = "TaskPlan")
record TaskPlan(
    @NotNull @Schema(examples = "PROPERTY") Party party,
    @NotBlank @Size(max = 200) @Schema(examples = "联系水务公司现场勘查") String title,
    @NotNull @Schema(examples = "2026-04-15") LocalDate dueOn) {}
