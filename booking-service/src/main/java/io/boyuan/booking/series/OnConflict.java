package io.boyuan.booking.series;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of a series when one of its times can't be had. */
@Schema(description = "All or nothing, or skip what can't be had / 全部成功或跳过冲突")
enum OnConflict {
  /** Nothing is booked or moved. */
  ALL,
  /** That time is left out, and listed. */
  SKIP
}
