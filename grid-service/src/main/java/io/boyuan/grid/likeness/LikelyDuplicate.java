package io.boyuan.grid.likeness;

import io.boyuan.grid.request.PublicRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request that likely asks for the same.
 *
 * @param request as everybody may see it
 * @param score how much it is alike, 50 to 100
 * @param metres how far away it is, null when one of them has no position
 */
@Schema(name = "LikelyDuplicate")
record LikelyDuplicate(PublicRequest request, int score, Integer metres) {}
