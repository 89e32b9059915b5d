package io.boyuan.grid.handling;

import io.boyuan.grid.request.Charge;
import io.boyuan.grid.request.Requests;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.privacy.Seal;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who needs it to solve a request sees how to reach who asked, with a reason that is logged (X3).
 */
@ApplicationScoped
class DiscloseAsker {

  private final Requests requests;
  private final AuditTrail trail;
  private final Caller caller;
  private final Seal seal;

  @Inject
  DiscloseAsker(Requests requests, AuditTrail trail, Caller caller, Seal seal) {
    this.requests = requests;
    this.trail = trail;
    this.caller = caller;
    this.seal = seal;
  }

  /**
   * Shows how to reach who asked.
   *
   * @throws Problem 404
   */
  @Transactional
  Contact disclose(UUID id, String reason) {
    var request =
        requests
            .findByIdOptional(id)
            .filter(found -> Charge.isWith(caller, found))
            .orElseThrow(Problem::notFound);
    trail.record(
        Decision.of(request.communityCode(), "disclose-asker", "request", id).because(reason));
    return new Contact(
        request.isNameHidden() ? null : request.askerName(),
        seal.opened(request.phone()),
        seal.opened(request.email()));
  }

  /**
   * How to reach who asked.
   *
   * @param name what they are called, null when hidden or not said
   * @param phone in full, null when not said
   * @param email in full, null when not said
   */
  @Schema(name = "AskerContact")
  record Contact(String name, String phone, String email) {}
}
