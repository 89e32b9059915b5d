package io.boyuan.partnership.sale;

import io.boyuan.platform.text.Names;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a charity sale.
 *
 * @param communityCode for whose fund
 * @param names what it is called
 * @param place where, in words
 * @param startsAt when it begins
 * @param endsAt when it ends
 */
@Schema(name = "CharitySalePlan")
record SalePlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @NotNull @Valid Names names,
    @NotBlank @Size(max = 200) @Schema(examples = "博园小区中心广场") String place,
    @NotNull @Schema(examples = "2026-11-28T09:00:00+08:00") Instant startsAt,
    @NotNull @Schema(examples = "2026-11-28T16:00:00+08:00") Instant endsAt) {}
