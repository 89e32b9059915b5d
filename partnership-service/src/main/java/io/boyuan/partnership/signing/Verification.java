package io.boyuan.partnership.signing;

import io.boyuan.partnership.agreement.Agreement;
import io.boyuan.partnership.agreement.Side;
import io.boyuan.partnership.document.AgreementDocument;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether an agreement reads as it was signed.
 *
 * @param documentHash of the document as it is kept now
 * @param origin where it was signed
 * @param isIntact whether both signatures stand and are bound to that hash; of one that was signed
 *     on paper, whether its scan is attached
 * @param signatures all that were given, each with whether it is bound to that hash
 */
@Schema(name = "AgreementVerification")
record Verification(
    String documentHash, Agreement.Origin origin, boolean isIntact, List<Checked> signatures) {

  /**
   * A signature that was checked.
   *
   * @param signature the signature
   * @param matches whether it is bound to the document as it is now
   */
  @Schema(name = "CheckedSignature")
  record Checked(SignatureView signature, boolean matches) {

    boolean holds() {
      return matches && signature.stands();
    }
  }

  static Verification of(
      Agreement.Origin origin, AgreementDocument document, List<SignatureView> signatures) {
    String hash = document.sha256();
    var checked =
        signatures.stream()
            .map(each -> new Checked(each, each.documentHash().equals(hash)))
            .toList();
    boolean isIntact =
        origin == Agreement.Origin.PAPER
            ? !document.attachments().isEmpty()
            : checked.stream()
                    .filter(Checked::holds)
                    .map(each -> each.signature().side())
                    .distinct()
                    .count()
                == Side.values().length;
    return new Verification(hash, origin, isIntact, checked);
  }
}
