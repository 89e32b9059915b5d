package io.boyuan.volunteer.proof;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a proof still says what holds. From bad to good, so that the worst comes first. */
@Schema(description = "Whether it holds / 证明状态")
enum ProofState {
  /** 已失效: a service on it was voided since, or the proof was tampered with. */
  REVOKED,
  /** 已过时: the minutes of a service on it were corrected since. */
  OUTDATED,
  /** 有效. */
  VALID
}
