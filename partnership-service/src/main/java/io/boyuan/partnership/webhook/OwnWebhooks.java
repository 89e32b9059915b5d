package io.boyuan.partnership.webhook;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Whose webhooks the caller has to do with: their university's. */
@RequestScoped
public class OwnWebhooks {

  private final Caller caller;

  @Inject
  OwnWebhooks(Caller caller) {
    this.caller = caller;
  }

  /**
   * Refuses who acts for another university.
   *
   * @param university the code in the address
   * @throws Problem 403 {@code other-university}
   */
  void requireActsFor(String university) {
    if (!isOf(university)) {
      throw Problem.forbidden("other-university");
    }
  }

  /**
   * Hides what belongs to another university.
   *
   * @param university whose it is
   * @throws Problem 404
   */
  public void requireSees(String university) {
    if (!isOf(university)) {
      throw Problem.notFound();
    }
  }

  private boolean isOf(String university) {
    return caller.is(Roles.ADMIN) || caller.organizations().contains(university);
  }
}
