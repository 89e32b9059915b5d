package io.boyuan.volunteer.dispatch;

import io.boyuan.volunteer.catalogue.Urgency;
import java.time.Instant;

/**
 * Which orders are looked for.
 *
 * @param community of this community, null for any
 * @param status that stand so, null for any
 * @param urgency that press so much, null for any
 * @param from that begin then or later, null for any
 * @param to that begin before, null for any
 * @param isShort only those short of people
 */
record OrderSearch(
    String community,
    DispatchOrder.Status status,
    Urgency urgency,
    Instant from,
    Instant to,
    boolean isShort) {}
