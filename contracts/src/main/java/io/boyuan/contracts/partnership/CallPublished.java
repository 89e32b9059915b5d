package io.boyuan.contracts.partnership;

import io.boyuan.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * A community asks teams of its universities for proposals.
 *
 * @param callId the call
 * @param aggregateVersion version of the call
 * @param communityCode who calls
 * @param title in a few words, in Chinese
 * @param titleEn in a few words, in English
 * @param opensAt from when on proposals are taken
 * @param deadline until when
 * @param budgetFen what there is to give, in fen
 * @param at when it was published
 */
public record CallPublished(
    UUID callId,
    long aggregateVersion,
    String communityCode,
    String title,
    String titleEn,
    Instant opensAt,
    Instant deadline,
    long budgetFen,
    Instant at)
    implements Fact {

  /** The CloudEvents type. */
  public static final String TYPE = "boyuan.partnership.call-published.v1";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public UUID aggregate() {
    return callId;
  }
}
