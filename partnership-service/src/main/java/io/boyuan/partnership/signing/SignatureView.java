package io.boyuan.partnership.signing;

import io.boyuan.partnership.agreement.Side;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A signature.
 *
 * @param side for which side
 * @param signerName who signed
 * @param signerRole in which role
 * @param documentHash of what they signed
 * @param signedAt when
 * @param voidedAt since when it is void, null while it stands
 */
@Schema(name = "AgreementSignature")
record SignatureView(
    Side side,
    String signerName,
    String signerRole,
    String documentHash,
    Instant signedAt,
    Instant voidedAt) {

  boolean stands() {
    return voidedAt == null;
  }
}
