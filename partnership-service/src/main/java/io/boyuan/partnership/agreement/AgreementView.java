package io.boyuan.partnership.agreement;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.text.Names;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An agreement as anyone sees it.
 *
 * @param id the agreement
 * @param number by which everybody refers to it
 * @param communityCode the community that signed
 * @param universityCode the university that signed
 * @param names its title
 * @param validFrom first day
 * @param validUntil last day by its words
 * @param endsOn last day on which it holds, earlier when its end was brought forward
 * @param status where it stands
 * @param origin where it was signed
 * @param predecessorId the agreement it follows on, null for none
 */
@Schema(name = "Agreement")
public record AgreementView(
    UUID id,
    String number,
    String communityCode,
    String universityCode,
    Names names,
    LocalDate validFrom,
    LocalDate validUntil,
    LocalDate endsOn,
    Agreement.Status status,
    Agreement.Origin origin,
    UUID predecessorId) {

  static AgreementView of(Row row) {
    return new AgreementView(
        row.id("id"),
        row.text("number"),
        row.text("community_code"),
        row.text("university_code"),
        new Names(row.text("name"), row.text("name_en")),
        row.date("valid_from"),
        row.date("valid_until"),
        row.date("ends_on"),
        row.constant("status", Agreement.Status.class),
        row.constant("origin", Agreement.Origin.class),
        row.id("predecessor_id"));
  }
}
