package io.boyuan.grid.decision;

import io.boyuan.grid.tripartite.Party;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision as the parties read it.
 *
 * @param id the decision
 * @param matterId the matter it is about
 * @param communityCode the community the matter is of
 * @param meetingId the meeting in which it was proposed, null outside of any
 * @param text what is decided
 * @param asked the parties whose consent it needs
 * @param consents what they answered so far
 * @param proposedByName who proposed it
 * @param createdAt when
 * @param decidedAt when the last of those asked consented, null before
 */
@Schema(name = "Decision")
public record DecisionView(
    UUID id,
    UUID matterId,
    String communityCode,
    UUID meetingId,
    String text,
    List<Party> asked,
    List<Consent> consents,
    String proposedByName,
    Instant createdAt,
    Instant decidedAt) {

  /** What a party says. */
  public enum Answer {
    /** 同意. */
    CONSENTED,
    /** 反对. */
    OBJECTED
  }

  /**
   * What a party answered.
   *
   * @param party which of the three
   * @param answer whether it consents
   * @param reason why not, null when it consents without a word
   * @param byName who answered for it
   * @param at when
   */
  @Schema(name = "Consent")
  public record Consent(Party party, Answer answer, String reason, String byName, Instant at) {}

  boolean isConsentedByAll() {
    return asked.stream()
        .allMatch(
            party ->
                consents.stream()
                    .anyMatch(each -> each.party() == party && each.answer() == Answer.CONSENTED));
  }
}
