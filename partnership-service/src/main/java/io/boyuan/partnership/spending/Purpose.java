package io.boyuan.partnership.spending;

import io.boyuan.partnership.fund.FundAccountKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What money of a fund is spent on. */
@Schema(name = "SpendingPurpose")
enum Purpose {
  /** Households in need. */
  AID,
  /** Activities. */
  ACTIVITIES,
  /** Things that are needed. */
  SUPPLIES,
  /** Something else, said in words. */
  OTHER;

  FundAccountKind account() {
    return FundAccountKind.valueOf(name());
  }
}
