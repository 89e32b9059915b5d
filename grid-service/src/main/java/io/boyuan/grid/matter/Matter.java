package io.boyuan.grid.matter;

import io.boyuan.grid.tripartite.Party;
import io.boyuan.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * 民生事项: a larger matter of an estate. It is raised, planned, worked on and solved by the three
 * parties and their partners, one of whom leads; or it is given up for a reason. What was thought
 * solved can be taken up again.
 */
@Entity
class Matter {

  @Id private UUID id;

  @Column(name = "community_code")
  private String communityCode;

  @Column(name = "grid_code")
  private String gridCode;

  private String title;
  private String description;
  private String category;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<MatterParty> parties;

  @Enumerated(EnumType.STRING)
  private MatterStatus status;

  private String outcome;

  @Column(name = "wish_request_id")
  private UUID wishRequestId;

  private int tasks;

  @Column(name = "tasks_done")
  private int tasksDone;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "solved_at")
  private Instant solvedAt;

  @Version private long version;

  /** For the persistence provider. */
  protected Matter() {}

  static Matter open(UUID id, MatterPlan plan, UUID wishRequestId, Instant now) {
    var matter = new Matter();
    matter.id = id;
    matter.communityCode = plan.communityCode();
    matter.status = MatterStatus.OPEN;
    matter.wishRequestId = wishRequestId;
    matter.createdAt = now;
    matter.describe(plan);
    return matter;
  }

  /** Says anew what it is. */
  void edit(MatterPlan plan) {
    if (!communityCode.equals(plan.communityCode())) {
      throw Problem.invalid("communityCode", "stays");
    }
    requireOpen();
    describe(plan);
  }

  private void describe(MatterPlan plan) {
    MatterParty.requireSound(plan.parties());
    gridCode = plan.gridCode();
    title = plan.title();
    description = plan.description();
    category = plan.category();
    parties = List.copyOf(plan.parties());
  }

  /** Goes on to its next status; the words of what is solved or given up stay with it. */
  void move(MatterStatus next, String words, Instant now) {
    if (!status.leadsTo(next)) {
      throw Problem.conflict("no-such-step").with("from", status).with("to", next);
    }
    if (next.needsWordsFrom(status) && (words == null || words.isBlank())) {
      throw Problem.invalid("words", "required");
    }
    if (next == MatterStatus.SOLVED || next == MatterStatus.DROPPED) {
      outcome = words;
    } else if (next != MatterStatus.CLOSED) {
      outcome = null;
    }
    if (next == MatterStatus.SOLVED) {
      solvedAt = now;
    } else if (next == MatterStatus.IN_PROGRESS) {
      solvedAt = null;
    }
    status = next;
  }

  /** Refuses work on what is solved or given up. */
  void requireOpen() {
    if (!status.isOpen()) {
      throw Problem.conflict("matter-over");
    }
  }

  void countTasks(int more, int moreDone) {
    tasks += more;
    tasksDone += moreDone;
  }

  /** Which of the three leads; empty when a partner does. */
  Optional<Party> lead() {
    return parties.stream()
        .filter(each -> each.role() == MatterParty.Role.LEAD && each.party() != null)
        .map(MatterParty::party)
        .findFirst();
  }

  UUID id() {
    return id;
  }

  String communityCode() {
    return communityCode;
  }

  String gridCode() {
    return gridCode;
  }

  String title() {
    return title;
  }

  String description() {
    return description;
  }

  String category() {
    return category;
  }

  List<MatterParty> parties() {
    return parties;
  }

  MatterStatus status() {
    return status;
  }

  String outcome() {
    return outcome;
  }

  UUID wishRequestId() {
    return wishRequestId;
  }

  int tasks() {
    return tasks;
  }

  int tasksDone() {
    return tasksDone;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant solvedAt() {
    return solvedAt;
  }

  long version() {
    return version;
  }
}
