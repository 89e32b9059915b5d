package io.boyuan.volunteer.planning;

import ai.timefold.solver.core.api.score.stream.ConstraintJustification;
import java.util.UUID;

/**
 * Why a rule counts.
 *
 * @param rule which
 * @param about the place, the person or the order it counts for
 * @param amount a figure its words have: meters, minutes, times or persons
 */
public record Reason(SendingRule rule, UUID about, int amount) implements ConstraintJustification {}
