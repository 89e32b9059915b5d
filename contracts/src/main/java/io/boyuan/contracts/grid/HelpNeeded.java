package io.boyuan.contracts.grid;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A request or matter needs hands: volunteers are asked for (D1, G8).
 *
 * @param helpId what is asked for
 * @param aggregateVersion its version
 * @param communityCode where
 * @param gridCode in which grid, null where there is none
 * @param title for what, without words of who asked
 * @param placeName where exactly, in words; null when not said
 * @param lat degrees north, null when not known
 * @param lng degrees east
 * @param startsAt from when
 * @param endsAt until when, within 24 hours
 * @param people how many
 * @param skills codes of the skills they should have
 * @param urgency {@code NORMAL}, {@code SOON} or {@code URGENT}
 * @param askedBy who asks, as the subject of their token
 * @param askedAt when
 */
public record HelpNeeded(
    UUID helpId,
    long aggregateVersion,
    String communityCode,
    String gridCode,
    String title,
    String placeName,
    Double lat,
    Double lng,
    Instant startsAt,
    Instant endsAt,
    int people,
    List<String> skills,
    String urgency,
    UUID askedBy,
    Instant askedAt)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.grid.help-needed.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return helpId;
  }
}
