package io.boyuan.grid.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A duty as the other members see it, to ask for an exchange: not whose it is.
 *
 * @param id the duty
 * @param day the day
 * @param startsAt when it begins
 * @param mine whether it is the caller's own
 */
@Schema(name = "DutyDay")
record DutyDay(UUID id, LocalDate day, Instant startsAt, boolean mine) {}
