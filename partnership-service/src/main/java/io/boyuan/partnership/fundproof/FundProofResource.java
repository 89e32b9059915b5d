package io.boyuan.partnership.fundproof;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.partnership.fund.FundBook;
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

/** Proofs of the funds' books over HTTP. */
@Path("/api/partnership/v1/fund-proofs")
@RunOnVirtualThread
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Charity fund / 爱心基金")
public class FundProofResource {

  private final ProveBook proofs;

  @Inject
  FundProofResource(ProveBook proofs) {
    this.proofs = proofs;
  }

  @GET
  @Operation(summary = "What the nightly proofs found, newest first / 每夜对账结果")
  public Page<BookProof> list(@Valid @BeanParam PageRequest request) {
    return proofs.newest(FundBook.BOOK, request);
  }
}
