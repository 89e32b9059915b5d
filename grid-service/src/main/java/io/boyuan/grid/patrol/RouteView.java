package io.boyuan.grid.patrol;

import io.boyuan.platform.text.Names;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A route as staff and grid workers read it.
 *
 * @param id the route
 * @param communityCode the community
 * @param gridCode the grid that is inspected
 * @param names what it is called
 * @param rrule on which days
 * @param firstOn from which day on the rule counts
 * @param startsAt at what time of the place
 * @param minutes how long it takes
 * @param graceMinutes how long after its end nobody need have begun
 * @param onHoliday what becomes of a round that falls on a holiday
 * @param checkpoints in their order
 * @param retired whether it is walked no more
 * @param createdAt when it was defined
 * @param version for If-Match
 */
@Schema(name = "PatrolRoute")
record RouteView(
    UUID id,
    String communityCode,
    String gridCode,
    Names names,
    String rrule,
    LocalDate firstOn,
    LocalTime startsAt,
    int minutes,
    int graceMinutes,
    OnHoliday onHoliday,
    List<CheckpointView> checkpoints,
    boolean retired,
    Instant createdAt,
    long version) {}
