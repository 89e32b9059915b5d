package io.boyuan.partnership.absence;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who was absent so often without a notice that staff ask after them.
 *
 * @param enrolmentId who takes part
 * @param courseId the course
 * @param personId who answers for it
 * @param participantName what the participant is called
 * @param absences how often by now
 * @param toldAt when it was told
 */
record FrequentAbsence(
    UUID enrolmentId,
    UUID courseId,
    UUID personId,
    String participantName,
    int absences,
    Instant toldAt) {}
