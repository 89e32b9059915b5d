package io.boyuan.partnership.teaching;

import java.util.UUID;

/**
 * What a teacher taught in a term.
 *
 * @param termId the term
 * @param sessions how many sessions
 * @param minutes how long together, as confirmed
 */
record HoursOfTerm(UUID termId, int sessions, int minutes) {}
