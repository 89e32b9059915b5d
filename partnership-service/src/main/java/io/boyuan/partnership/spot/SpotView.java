package io.boyuan.partnership.spot;

import io.boyuan.platform.text.Names;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A spot as it is shown.
 *
 * @param id the spot
 * @param communityCode in which community
 * @param names what it is called
 * @param lng degrees east of Greenwich, WGS 84
 * @param lat degrees north of the equator, WGS 84
 * @param address where it is, in words
 * @param words what there is to look after
 * @param teamCode the team that looks after it, null while none does
 * @param retiredAt since when it is looked after no more, null while it is
 * @param createdAt since when it is here
 */
@Schema(name = "CivilitySpot")
record SpotView(
    UUID id,
    String communityCode,
    Names names,
    double lng,
    double lat,
    String address,
    String words,
    String teamCode,
    Instant retiredAt,
    Instant createdAt) {}
