package io.boyuan.booking.scoring;

import java.time.Instant;

/**
 * Minutes of service, as points are reckoned from them.
 *
 * @param minutes whole minutes verified
 * @param startedAt begin
 * @param endedAt end
 * @param shortage whether too few had signed up
 */
record Service(int minutes, Instant startedAt, Instant endedAt, boolean shortage) {}
