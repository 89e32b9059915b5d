package io.boyuan.volunteer.assignment;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.database.DatabaseRefusal;
import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Charge;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A coordinator accepts for all members of a team who are asked for an order (D3). */
@ApplicationScoped
class AcceptForTeam {

  private final Assignments assignments;
  private final AnswerAssignment answers;
  private final Caller caller;

  @Inject
  AcceptForTeam(Assignments assignments, AnswerAssignment answers, Caller caller) {
    this.assignments = assignments;
    this.answers = answers;
    this.caller = caller;
  }

  /**
   * Accepts for each by itself, so that one who can't come keeps nobody else from coming.
   *
   * @param order the order
   * @param organization the organization for which they go
   * @param team the team, null for all of the organization
   * @return what became of each, by who was asked first; nothing when nobody of it is asked
   * @throws Problem 403 {@code other-organization}
   */
  List<Answered> accept(UUID order, String organization, String team) {
    Charge.requireOrganization(caller, organization);
    return assignments.askedOf(order, organization, team).stream().map(this::accept).toList();
  }

  private Answered accept(UUID id) {
    try {
      QuarkusTransaction.requiringNew().run(() -> answers.accept(id));
      return new Answered(id, "ACCEPTED");
    } catch (Problem refused) {
      return new Answered(id, refused.name());
    } catch (RuntimeException e) {
      if (DatabaseRefusal.in(e).filter(DatabaseRefusal::isRaceLost).isEmpty()) {
        throw e;
      }
      return new Answered(id, "conflict");
    }
  }

  /**
   * What became of somebody's.
   *
   * @param assignmentId what they were asked
   * @param outcome {@code ACCEPTED}, the name of the problem that keeps them out, or {@code
   *     conflict} when something else of theirs changed at the same moment
   */
  @Schema(name = "TeamAnswer")
  record Answered(UUID assignmentId, @Schema(examples = "ACCEPTED") String outcome) {}
}
