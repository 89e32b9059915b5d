package io.boyuan.partnership.joint;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.text.Names;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A joint activity that was held, as anyone sees it.
 *
 * @param id the activity
 * @param line which of the three lines
 * @param names what it is called
 * @param purpose what for
 * @param place where
 * @param startsAt begin
 * @param endsAt end
 * @param universities codes of those that took part
 * @param participants how many people took part
 * @param verifiedMinutes minutes of service that were verified for it
 * @param outcome what came of it, null before it is told
 */
@Schema(name = "HeldJointActivity")
record HeldActivity(
    UUID id,
    Line line,
    Names names,
    String purpose,
    String place,
    Instant startsAt,
    Instant endsAt,
    List<String> universities,
    int participants,
    long verifiedMinutes,
    String outcome) {

  static HeldActivity of(Row row) {
    return new HeldActivity(
        row.id("id"),
        row.constant("line", Line.class),
        new Names(row.text("name"), row.text("name_en")),
        row.text("purpose"),
        row.text("place"),
        row.time("starts_at"),
        row.time("ends_at"),
        row.texts("universities"),
        row.number("participants"),
        row.bigNumber("minutes"),
        row.text("outcome"));
  }
}
