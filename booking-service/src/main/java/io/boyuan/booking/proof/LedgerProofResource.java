package io.boyuan.booking.proof;

import io.boyuan.booking.points.PointsBook;
import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.book.BookProof;
import io.boyuan.platform.book.ProveBook;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proofs of the ledger over HTTP. */
@Path("/api/booking/v1/ledger-proofs")
@RunOnVirtualThread
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Points / 积分")
public class LedgerProofResource {

  private final ProveBook proofs;

  @Inject
  LedgerProofResource(ProveBook proofs) {
    this.proofs = proofs;
  }

  @GET
  @Operation(summary = "What the nightly proofs found, newest first / 每夜对账结果")
  public Page<BookProof> list(@Valid @BeanParam PageRequest request) {
    return proofs.newest(PointsBook.BOOK, request);
  }
}
