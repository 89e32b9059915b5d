package io.boyuan.grid.round;

import io.boyuan.platform.text.Names;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A round as it is read by those who walk and by staff.
 *
 * @param id the round
 * @param routeId the route that is walked
 * @param names what the route is called
 * @param communityCode the community
 * @param gridCode the grid that is inspected
 * @param date on which day
 * @param startsAt when it is to begin
 * @param endsAt when it is to be over
 * @param status where it stands
 * @param walkers who walks it
 * @param checkpoints how many there are, 0 before it begins
 * @param ticked how many of them were ticked
 * @param missed those that were not, by name, once it is over
 * @param startedAt when it began, null before
 * @param finishedAt when it was over, null before
 * @param forgotten whether nobody said that it was over, so that it was closed by rule
 * @param reason why it is cancelled, null when it is not
 * @param confirmedAt when staff confirmed it, null before
 * @param version rises with each change
 */
@Schema(name = "PatrolRound")
public record RoundView(
    UUID id,
    UUID routeId,
    Names names,
    String communityCode,
    String gridCode,
    LocalDate date,
    Instant startsAt,
    Instant endsAt,
    RoundStatus status,
    List<Walker> walkers,
    int checkpoints,
    int ticked,
    List<Names> missed,
    Instant startedAt,
    Instant finishedAt,
    boolean forgotten,
    String reason,
    Instant confirmedAt,
    long version) {

  /**
   * Who walks a round.
   *
   * @param personId their id
   * @param name what they are called
   */
  @Schema(name = "Walker")
  public record Walker(UUID personId, String name) {}

  /**
   * Whether somebody walks it.
   *
   * @param person their id
   * @return true when they are assigned
   */
  public boolean isWalkedBy(UUID person) {
    return walkers.stream().anyMatch(walker -> walker.personId().equals(person));
  }

  /**
   * Whether nobody walks it any more.
   *
   * @return true when it was walked or missed
   */
  public boolean isOver() {
    return status == RoundStatus.FINISHED || status == RoundStatus.MISSED;
  }

  /** Whole minutes from begin to end, as many as were planned at most. */
  int minutesServed() {
    long planned = Duration.between(startsAt, endsAt).toMinutes();
    long walked = Duration.between(startedAt, finishedAt).toMinutes();
    return Math.toIntExact(Math.max(0, Math.min(planned, walked)));
  }
}
