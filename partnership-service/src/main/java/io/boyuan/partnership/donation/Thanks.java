package io.boyuan.partnership.donation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A donation of somebody who agreed to be named.
 *
 * @param id the donation
 * @param name who gave it
 * @param fen how much, in fen
 * @param receivedAt when
 */
@Schema(name = "DonationThanks")
record Thanks(UUID id, String name, long fen, Instant receivedAt) {}
