package io.boyuan.partnership.sale;

import io.boyuan.platform.text.Names;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something on sale.
 *
 * @param id the item
 * @param saleId where it is sold
 * @param names what it is called
 * @param priceFen what one costs now, in fen
 * @param stock how many there are, those sold included
 * @param sold how many were sold, never more
 * @param createdAt when it was put on sale
 * @param version rises with each change
 */
@Schema(name = "SaleItem")
public record SaleItem(
    UUID id,
    UUID saleId,
    Names names,
    long priceFen,
    int stock,
    int sold,
    Instant createdAt,
    long version) {}
