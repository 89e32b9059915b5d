package io.boyuan.partnership.ranking;

import java.time.Instant;
import java.util.UUID;

/**
 * A proposal with what decides its place.
 *
 * @param proposalId the proposal
 * @param number its number in the call
 * @param scoreMilli the mean of its normalized scores in thousandths, null without a review
 * @param rawMilli the mean of its scores as given in thousandths, null without a review
 * @param heaviestMilli the mean of its points in the heaviest criterion in thousandths, null
 *     without a review
 * @param reviews how many reviews it has
 * @param askedFen what it asks for, in fen
 * @param submittedAt when it was submitted
 */
public record Scored(
    UUID proposalId,
    int number,
    Integer scoreMilli,
    Integer rawMilli,
    Integer heaviestMilli,
    int reviews,
    long askedFen,
    Instant submittedAt) {}
