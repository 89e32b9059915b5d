package io.boyuan.partnership.spot;

import io.boyuan.platform.text.Names;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a spot.
 *
 * @param communityCode in which community
 * @param names what it is called
 * @param lng degrees east of Greenwich, WGS 84
 * @param lat degrees north of the equator, WGS 84
 * @param address where it is, in words
 * @param words what there is to look after
 */
@Schema(name = "CivilitySpotPlan")
record SpotPlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @NotNull @Valid Names names,
    @NotNull @DecimalMin("-180") @DecimalMax("180") @Schema(examples = "120.6973") Double lng,
    @NotNull @DecimalMin("-90") @DecimalMax("90") @Schema(examples = "27.9295") Double lat,
    @NotBlank @Size(max = 200) @Schema(examples = "博园小区东门") String address,
    @NotBlank @Size(max = 1000) @Schema(examples = "非机动车停放、墙面小广告") String words) {}
