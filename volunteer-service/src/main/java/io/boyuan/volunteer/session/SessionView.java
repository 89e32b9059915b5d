package io.boyuan.volunteer.session;

import java.time.Instant;
import java.util.UUID;

/**
 * A session as it is shown.
 *
 * @param id the session
 * @param trainingId what is taught
 * @param communityCode whose training it is
 * @param startsAt begin
 * @param endsAt end
 * @param online whether it is held online
 * @param place where it is, or by which means
 * @param capacity how many can come
 * @param taken how many signed up
 * @param cancelledAt since when it does not take place, null when it does
 */
record SessionView(
    UUID id,
    UUID trainingId,
    String communityCode,
    Instant startsAt,
    Instant endsAt,
    boolean online,
    String place,
    int capacity,
    int taken,
    Instant cancelledAt) {}
