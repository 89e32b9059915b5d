package io.boyuan.booking.proof;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.UUID;

/** What the proofs of the ledger found; served by ledger_proof_newest. */
@ApplicationScoped
class LedgerProofs {

  private final Sql sql;

  @Inject
  LedgerProofs(Sql sql) {
    this.sql = sql;
  }

  @Transactional
  Page<LedgerProof> newest(PageRequest request) {
    var before = request.after(Cursor.END);
    var proofs =
        sql.list(
            "select id, at, through, accounts, total, off,"
                + " array_to_string(off_accounts, ',') as off_accounts from ledger_proof"
                + " where (at, id) < (?, ?) order by at desc, id desc limit ?",
            LedgerProofs::proofOf,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(proofs, request, proof -> new Cursor(proof.at(), proof.id()));
  }

  private static LedgerProof proofOf(Row row) {
    var off =
        Arrays.stream(row.text("off_accounts").split(",", -1))
            .filter(id -> !id.isEmpty())
            .map(UUID::fromString)
            .toList();
    return new LedgerProof(
        row.id("id"),
        row.time("at"),
        row.time("through"),
        row.bigNumber("accounts"),
        row.bigNumber("total"),
        row.bigNumber("off"),
        off);
  }
}
