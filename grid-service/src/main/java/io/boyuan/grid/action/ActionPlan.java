package io.boyuan.grid.action;

import io.boyuan.grid.tripartite.Party;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something a meeting leaves to be done.
 *
 * @param party whose it is
 * @param personName who of them does it, may be absent
 * @param matterId the matter it is for, may be absent
 * @param title what is to be done
 * @param dueOn by when, within two years
 */
@Schema(name = "ActionPlan")
record ActionPlan(
    @NotNull @Schema(examples = "PROPERTY") Party party,
    @Size(max = 60) @Schema(examples = "周经理") String personName,
    UUID matterId,
    @NotBlank @Size(max = 300) @Schema(examples = "提交三家检测机构报价") String title,
    @NotNull @Schema(examples = "2026-03-27") LocalDate dueOn) {}
