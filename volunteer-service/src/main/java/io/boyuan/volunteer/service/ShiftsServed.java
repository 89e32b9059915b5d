package io.boyuan.volunteer.service;

import java.util.List;
import java.util.UUID;

/**
 * Minutes in shifts that were entered by hand count from now on, in the transaction in which this
 * is told.
 *
 * @param shiftIds in which
 */
public record ShiftsServed(List<UUID> shiftIds) {}
