package io.boyuan.partnership.league;

import io.boyuan.platform.text.Names;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a spot did.
 *
 * @param spotId the spot
 * @param names what it is called
 * @param teamCode the team that looked after it
 * @param inspections how often it was inspected; looking again at findings does not count
 * @param hundredths hundredths of a percent of the points it could get; null when it was not
 *     inspected
 */
@Schema(name = "SpotScore")
record SpotScore(UUID spotId, Names names, String teamCode, int inspections, Integer hundredths) {}
