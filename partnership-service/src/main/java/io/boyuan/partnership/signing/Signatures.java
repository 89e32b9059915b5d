package io.boyuan.partnership.signing;

import io.boyuan.partnership.agreement.Side;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** All signatures. */
@ApplicationScoped
class Signatures {

  private final Sql sql;

  @Inject
  Signatures(Sql sql) {
    this.sql = sql;
  }

  void add(UUID id, UUID agreementId, UUID signer, SignatureView signature) {
    sql.change(
        "insert into agreement_signature (id, agreement_id, side, signer_id, signer_name,"
            + " signer_role, document_hash, signed_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        agreementId,
        signature.side(),
        signer,
        signature.signerName(),
        signature.signerRole(),
        signature.documentHash(),
        signature.signedAt());
  }

  /** Earliest first, the last two hundred; served by agreement_signature_agreement. */
  List<SignatureView> of(UUID agreementId) {
    return sql.list(
            "select side, signer_name, signer_role, document_hash, signed_at, voided_at"
                + " from agreement_signature where agreement_id = ?"
                + " order by signed_at desc, id desc limit 200",
            Signatures::viewOf,
            agreementId)
        .reversed();
  }

  private static SignatureView viewOf(Row row) {
    return new SignatureView(
        row.constant("side", Side.class),
        row.text("signer_name"),
        row.text("signer_role"),
        row.text("document_hash"),
        row.time("signed_at"),
        row.time("voided_at"));
  }
}
