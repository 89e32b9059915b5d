package io.boyuan.partnership.sale;

import io.boyuan.platform.text.Names;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of something on sale.
 *
 * @param names what it is called
 * @param priceFen what one costs, in fen
 * @param stock how many there are, those sold included
 */
@Schema(name = "SaleItemPlan")
record ItemPlan(
    @NotNull @Valid Names names,
    @NotNull @Min(1) @Max(100_000_000) @Schema(examples = "1500") Long priceFen,
    @NotNull @Min(0) @Max(1_000_000) @Schema(examples = "40") Integer stock) {}
