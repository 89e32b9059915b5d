package io.boyuan.partnership.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of a proposal. */
@Schema(name = "ProposalOutcome")
public enum Outcome {
  /** It gets what it asks for. */
  FUNDED,
  /** It gets some of it. */
  PARTIAL,
  /** It gets nothing. */
  NOT_FUNDED;

  static Outcome of(long fundedFen, long askedFen) {
    return fundedFen == 0 ? NOT_FUNDED : fundedFen < askedFen ? PARTIAL : FUNDED;
  }
}
