package io.boyuan.partnership.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a review is. */
@Schema(name = "ReviewState")
enum ReviewState {
  /** Nothing was written. */
  ASSIGNED,
  /** Something was. */
  DRAFT,
  /** It counts. */
  SUBMITTED
}
