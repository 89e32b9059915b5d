package io.boyuan.partnership.contact;

import io.boyuan.platform.privacy.Masked;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A contact as it is shown.
 *
 * @param id the contact
 * @param universityCode whose contact
 * @param name what they are called
 * @param post what they are there
 * @param phone by which they are reached, masked unless it was disclosed; null when not known
 * @param accountId the account they sign in with, null when they have none
 * @param signatory whether they may sign agreements for the university
 * @param createdAt since when
 */
@Schema(name = "Contact")
record ContactView(
    UUID id,
    String universityCode,
    String name,
    String post,
    String phone,
    UUID accountId,
    boolean signatory,
    Instant createdAt) {

  ContactView masked() {
    return withPhone(Masked.number(phone));
  }

  ContactView withPhone(String shown) {
    return new ContactView(id, universityCode, name, post, shown, accountId, signatory, createdAt);
  }
}
