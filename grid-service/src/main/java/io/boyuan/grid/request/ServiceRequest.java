package io.boyuan.grid.request;

import io.boyuan.grid.category.Category;
import io.boyuan.grid.category.Priority;
import io.boyuan.grid.category.Unit;
import io.boyuan.grid.duetime.WorkingTime;
import io.boyuan.grid.timeline.Actor;
import io.boyuan.grid.timeline.Entry;
import io.boyuan.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * 诉求: something a resident asks to have solved. Submitted, accepted by the unit that is asked,
 * assigned to somebody, worked on, and resolved with words; then the resident confirms or reopens
 * it. It can also be rejected with a reason, merged into another that asks for the same, or taken
 * back. Each verb answers the entry that the timeline gets.
 */
@Entity
@Table(name = "service_request")
public class ServiceRequest {

  @Id private UUID id;
  private String number;

  @Column(name = "community_code")
  private String communityCode;

  @Column(name = "grid_code")
  private String gridCode;

  @Column(name = "micro_grid_code")
  private String microGridCode;

  @Column(name = "category_code")
  private String categoryCode;

  private String description;

  @Column(name = "public_text")
  private String publicText;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, List<String>> answers;

  private String address;
  private Double lat;
  private Double lng;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Enumerated(EnumType.STRING)
  private Priority priority;

  @Column(name = "is_public")
  private boolean isPublic;

  @Column(name = "is_wish")
  private boolean isWish;

  @Enumerated(EnumType.STRING)
  private RequestStatus status;

  @Column(name = "is_waiting")
  private boolean isWaiting;

  @Enumerated(EnumType.STRING)
  private Level level;

  @Enumerated(EnumType.STRING)
  private Unit unit;

  @Enumerated(EnumType.STRING)
  @Column(name = "offered_unit")
  private Unit offeredUnit;

  @Column(name = "assignee_id")
  private UUID assigneeId;

  @Column(name = "assignee_name")
  private String assigneeName;

  @Column(name = "submitter_id")
  private UUID submitterId;

  @Column(name = "submitter_name")
  private String submitterName;

  @Column(name = "is_name_hidden")
  private boolean isNameHidden;

  private String phone;
  private String email;

  @Column(name = "follow_up_hash")
  private String followUpHash;

  @Column(name = "entered_by")
  private UUID enteredBy;

  @Embedded private DueClock clock;

  @Column(name = "escalation_minutes")
  private int escalationMinutes;

  private int escalations;

  @Column(name = "escalates_at")
  private Instant escalatesAt;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "solved_at")
  private Instant solvedAt;

  @Column(name = "solved_by")
  private UUID solvedBy;

  @Column(name = "is_in_time")
  private Boolean isInTime;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  private Integer rating;
  private String comment;
  private int reopened;

  @Column(name = "merged_into")
  private UUID mergedInto;

  @Version private long version;

  /** For the persistence provider. */
  protected ServiceRequest() {}

  static ServiceRequest submit(
      UUID id, String number, Asked asked, Category category, WorkingTime time) {
    var request = new ServiceRequest();
    request.id = id;
    request.number = number;
    request.communityCode = asked.where().communityCode();
    request.gridCode = asked.where().gridCode();
    request.microGridCode = asked.where().microGridCode();
    request.address = asked.where().address();
    request.lat = asked.where().lat();
    request.lng = asked.where().lng();
    request.categoryCode = category.code();
    request.description = asked.description();
    request.answers = asked.answers();
    request.channel = asked.channel();
    request.priority = category.priority();
    request.isPublic = category.isPublic();
    request.isWish = category.isWish();
    request.status = RequestStatus.SUBMITTED;
    request.unit =
        category.unit() == Unit.GRID && request.gridCode == null ? Unit.COMMUNITY : category.unit();
    request.level = Level.of(request.unit);
    request.submitterId = asked.asker().id();
    request.submitterName = asked.asker().name();
    request.isNameHidden = asked.asker().isNameHidden();
    request.phone = asked.asker().phone();
    request.email = asked.asker().email();
    request.followUpHash = asked.followUpHash();
    request.enteredBy = asked.enteredBy();
    request.submittedAt = asked.at();
    request.changedAt = asked.at();
    request.escalationMinutes = category.escalationMinutes();
    request.clock = DueClock.started(category, time, asked.at());
    request.escalatesAt = request.level.isTop() ? null : request.clock.dueAt();
    return request;
  }

  /** The first entry of its timeline. */
  Entry submitted(Actor by) {
    return entry(Entry.Kind.SUBMITTED, true, null, by, submittedAt);
  }

  /** By rule somebody is proposed, before anybody accepted it. */
  void propose(UUID person, String name) {
    assigneeId = person;
    assigneeName = name;
  }

  /**
   * The unit that is asked takes it up; if it was offered to another, it owns it now.
   *
   * @param as the unit that accepts
   * @param by who
   * @param time how minutes are counted
   * @param now when
   * @return the entry of the timeline
   * @throws Problem 409 {@code already-accepted}, {@code not-offered}, {@code request-over}
   */
  public Entry accept(Unit as, Actor by, WorkingTime time, Instant now) {
    requireOpen();
    if (offeredUnit != null && offeredUnit == as) {
      unit = offeredUnit;
      offeredUnit = null;
      assigneeId = null;
      assigneeName = null;
      level = level.orAbove(Level.of(as));
      planEscalation(time);
    } else if (as != unit) {
      throw Problem.conflict("not-offered");
    } else if (status != RequestStatus.SUBMITTED) {
      throw Problem.conflict("already-accepted");
    }
    if (status == RequestStatus.SUBMITTED) {
      status = RequestStatus.ACCEPTED;
      acceptedAt = now;
    }
    return changed(Entry.Kind.ACCEPTED, true, null, by, now);
  }

  /**
   * Another unit is asked to own it; until it accepts, the one that does owns it (首接负责).
   *
   * @param to the unit
   * @param reason why
   * @param by who
   * @param now when
   * @return the entry of the timeline
   * @throws Problem 409 {@code already-offered}, {@code own-unit}, {@code request-over}
   */
  public Entry offer(Unit to, String reason, Actor by, Instant now) {
    requireOpen();
    if (offeredUnit != null) {
      throw Problem.conflict("already-offered");
    }
    if (to == unit || (to == Unit.GRID && gridCode == null)) {
      throw Problem.conflict("own-unit");
    }
    offeredUnit = to;
    return changed(Entry.Kind.OFFERED, false, reason, by, now);
  }

  /**
   * The unit that was asked does not take it.
   *
   * @param reason why
   * @param by who
   * @param now when
   * @return the entry of the timeline
   * @throws Problem 409 {@code not-offered}
   */
  public Entry decline(String reason, Actor by, Instant now) {
    if (offeredUnit == null) {
      throw Problem.conflict("not-offered");
    }
    offeredUnit = null;
    return changed(Entry.Kind.DECLINED, false, reason, by, now);
  }

  /**
   * Somebody of its unit is to solve it. What nobody accepted yet is accepted with it.
   *
   * @param person who, null for nobody in particular
   * @param name what they are called
   * @param note for them, may be null
   * @param by who says so
   * @param now when
   * @return the entry of the timeline
   * @throws Problem 409 {@code request-over}
   */
  public Entry assign(UUID person, String name, String note, Actor by, Instant now) {
    requireOpen();
    acceptedAt = acceptedAt == null ? now : acceptedAt;
    assigneeId = person;
    assigneeName = name;
    if (status != RequestStatus.IN_PROGRESS) {
      status = RequestStatus.ASSIGNED;
    }
    return changed(Entry.Kind.ASSIGNED, false, note, by, now);
  }

  /**
   * Something was done.
   *
   * @param note what, may be null
   * @param by who
   * @param now when
   * @return the entry of the timeline, which the resident sees
   * @throws Problem 409 {@code request-over}
   */
  public Entry progress(String note, Actor by, Instant now) {
    requireOpen();
    acceptedAt = acceptedAt == null ? now : acceptedAt;
    status = RequestStatus.IN_PROGRESS;
    return changed(Entry.Kind.PROGRESSED, true, note, by, now);
  }

  /**
   * The resident has to say something first; the clock stands still.
   *
   * @param question what
   * @param by who asks
   * @param time how minutes are counted
   * @param now when
   * @return the entry of the timeline
   * @throws Problem 409 {@code already-waiting}, {@code request-over}
   */
  public Entry await(String question, Actor by, WorkingTime time, Instant now) {
    requireOpen();
    if (isWaiting) {
      throw Problem.conflict("already-waiting");
    }
    acceptedAt = acceptedAt == null ? now : acceptedAt;
    status = status == RequestStatus.SUBMITTED ? RequestStatus.ACCEPTED : status;
    isWaiting = true;
    clock = clock.stop(time, now);
    escalatesAt = null;
    return changed(Entry.Kind.WAITING, true, question, by, now);
  }

  /**
   * It goes on; the clock runs again.
   *
   * @param by who says so
   * @param time how minutes are counted
   * @param now when
   * @return the entry of the timeline
   * @throws Problem 409 {@code not-waiting}
   */
  public Entry resume(Actor by, WorkingTime time, Instant now) {
    if (!isWaiting) {
      throw Problem.conflict("not-waiting");
    }
    goOn(time, now);
    return changed(Entry.Kind.RESUMED, true, null, by, now);
  }

  /**
   * Who asked adds something; what waited for it goes on.
   *
   * @param words what
   * @param by who
   * @param time how minutes are counted
   * @param now when
   * @return the entry of the timeline
   * @throws Problem 409 {@code request-over}
   */
  public Entry addWords(String words, Actor by, WorkingTime time, Instant now) {
    requireOpen();
    if (isWaiting) {
      goOn(time, now);
    }
    return changed(Entry.Kind.ADDED, true, words, by, now);
  }

  private void goOn(WorkingTime time, Instant now) {
    isWaiting = false;
    clock = clock.run(time, now);
    planEscalation(time);
  }

  /**
   * Those who solve it write something down.
   *
   * @param words what
   * @param isForAll whether the resident sees it
   * @param by who
   * @param now when
   * @return the entry of the timeline
   */
  public Entry note(String words, boolean isForAll, Actor by, Instant now) {
    return changed(Entry.Kind.NOTED, isForAll, words, by, now);
  }

  /**
   * It belongs to another category, by whose time and urgency it goes on.
   *
   * @param category the other
   * @param reason why
   * @param by who says so
   * @param time how minutes are counted
   * @param now when
   * @return the entry of the timeline
   * @throws Problem 409 {@code request-over}
   */
  public Entry recategorize(
      Category category, String reason, Actor by, WorkingTime time, Instant now) {
    requireOpen();
    categoryCode = category.code();
    priority = category.priority();
    isPublic = isPublic && category.isPublic();
    isWish = category.isWish();
    escalationMinutes = category.escalationMinutes();
    clock = clock.lasting(category.clock(), category.dueMinutes(), time, now);
    planEscalation(time);
    return changed(Entry.Kind.RECATEGORIZED, true, reason, by, now);
  }

  /**
   * It presses more or less than others of its category.
   *
   * @param to how much
   * @param reason why
   * @param by who says so
   * @param now when
   * @return the entry of the timeline
   * @throws Problem 409 {@code request-over}
   */
  public Entry prioritize(Priority to, String reason, Actor by, Instant now) {
    requireOpen();
    priority = to;
    return changed(Entry.Kind.REPRIORITIZED, false, reason, by, now);
  }

  /**
   * It was not solved in time and is watched one level further up; its owner stays.
   *
   * @param time how minutes are counted
   * @param now when
   * @return the entry of the timeline
   */
  Entry escalate(WorkingTime time, Instant now) {
    level = level.above();
    escalations++;
    planEscalation(time);
    return changed(Entry.Kind.ESCALATED, true, null, Actor.SYSTEM, now);
  }

  boolean escalatesBy(Instant now) {
    return escalatesAt != null && !escalatesAt.isAfter(now);
  }

  /** One level up when due, the next after a while; never above the street. */
  private void planEscalation(WorkingTime time) {
    if (level.isTop() || !clock.isRunning()) {
      escalatesAt = null;
    } else if (escalations == 0) {
      escalatesAt = clock.dueAt();
    } else {
      escalatesAt = time.after(clock.kind(), clock.dueAt(), (long) escalationMinutes * escalations);
    }
  }

  /**
   * It is solved, as those say who did.
   *
   * @param words what was done
   * @param by who
   * @param time how minutes are counted
   * @param now when
   * @return the entry of the timeline
   * @throws Problem 409 {@code request-over}
   */
  public Entry resolve(String words, Actor by, WorkingTime time, Instant now) {
    requireOpen();
    acceptedAt = acceptedAt == null ? now : acceptedAt;
    isInTime = !isLate(now);
    endClock(time, now);
    solvedAt = now;
    solvedBy = by.id();
    status = RequestStatus.RESOLVED;
    return changed(Entry.Kind.RESOLVED, true, words, by, now);
  }

  /**
   * Who asked says that it is solved, or said nothing in time.
   *
   * @param stars one to five, null for none
   * @param words what they say of it, may be null
   * @param by who
   * @param now when
   * @return the entry of the timeline
   * @throws Problem 403 {@code own-solution}, 409 {@code not-resolved}
   */
  public Entry confirm(Integer stars, String words, Actor by, Instant now) {
    if (status != RequestStatus.RESOLVED) {
      throw Problem.conflict("not-resolved");
    }
    if (by.id() != null && by.id().equals(solvedBy)) {
      throw Problem.forbidden("own-solution");
    }
    rating = stars;
    comment = words;
    closedAt = now;
    status = RequestStatus.CONFIRMED;
    return changed(Entry.Kind.CONFIRMED, true, words, by, now);
  }

  /**
   * It is not solved after all; the clock begins anew.
   *
   * @param reason why
   * @param by who says so
   * @param within how long after it was solved that can be said
   * @param time how minutes are counted
   * @param now when
   * @return the entry of the timeline
   * @throws Problem 409 {@code not-resolved}, {@code too-late-to-reopen}
   */
  public Entry reopen(String reason, Actor by, Duration within, WorkingTime time, Instant now) {
    if (status != RequestStatus.RESOLVED && status != RequestStatus.CONFIRMED) {
      throw Problem.conflict("not-resolved");
    }
    if (now.isAfter(solvedAt.plus(within))) {
      throw Problem.conflict("too-late-to-reopen");
    }
    reopened++;
    escalations = 0;
    status = RequestStatus.REOPENED;
    solvedAt = null;
    solvedBy = null;
    isInTime = null;
    closedAt = null;
    clock = clock.restarted(time, now);
    planEscalation(time);
    return changed(Entry.Kind.REOPENED, true, reason, by, now);
  }

  /**
   * It is not taken up.
   *
   * @param reason why, for the resident to read
   * @param by who says so
   * @param time how minutes are counted
   * @param now when
   * @return the entry of the timeline
   * @throws Problem 409 {@code request-over}
   */
  public Entry reject(String reason, Actor by, WorkingTime time, Instant now) {
    return close(RequestStatus.REJECTED, Entry.Kind.REJECTED, reason, by, time, now);
  }

  /**
   * Who asked takes it back.
   *
   * @param by who
   * @param time how minutes are counted
   * @param now when
   * @return the entry of the timeline
   * @throws Problem 409 {@code request-over}
   */
  public Entry withdraw(Actor by, WorkingTime time, Instant now) {
    return close(RequestStatus.WITHDRAWN, Entry.Kind.WITHDRAWN, null, by, time, now);
  }

  /**
   * Another request asks for the same, and this one goes on in it.
   *
   * @param original the other
   * @param by who says so
   * @param time how minutes are counted
   * @param now when
   * @return the entry of the timeline
   * @throws Problem 409 {@code request-over}, {@code not-the-same-community}, {@code
   *     merged-already}
   */
  public Entry mergeInto(ServiceRequest original, Actor by, WorkingTime time, Instant now) {
    if (!original.communityCode.equals(communityCode) || original.id.equals(id)) {
      throw Problem.conflict("not-the-same-community");
    }
    if (original.closedAt != null) {
      throw Problem.conflict("merged-already");
    }
    var entry = close(RequestStatus.MERGED, Entry.Kind.MERGED, original.number, by, time, now);
    mergedInto = original.id;
    return entry;
  }

  private Entry close(
      RequestStatus as, Entry.Kind kind, String words, Actor by, WorkingTime time, Instant now) {
    requireOpen();
    endClock(time, now);
    closedAt = now;
    acceptedAt = acceptedAt == null ? now : acceptedAt;
    status = as;
    return changed(kind, true, words, by, now);
  }

  private void endClock(WorkingTime time, Instant now) {
    clock = clock.stop(time, now);
    isWaiting = false;
    escalatesAt = null;
    offeredUnit = null;
  }

  /**
   * Something else that its timeline tells.
   *
   * @param kind what
   * @param words what was said, may be null
   * @param by who did it
   * @param now when
   * @return the entry of the timeline
   */
  public Entry tell(Entry.Kind kind, String words, Actor by, Instant now) {
    return changed(kind, true, words, by, now);
  }

  /**
   * Everybody reads other words than those of who asked, which stay for those who solve it.
   *
   * @param words the other words
   * @param reason why
   * @param by who says so
   * @param now when
   * @return the entry of the timeline
   */
  public Entry reword(String words, String reason, Actor by, Instant now) {
    publicText = words;
    return changed(Entry.Kind.REWORDED, false, reason, by, now);
  }

  /**
   * Everybody sees it, or only who asked and those who solve it.
   *
   * @param isForAll whether everybody does
   * @param reason why
   * @param by who says so
   * @param now when
   * @return the entry of the timeline
   */
  public Entry show(boolean isForAll, String reason, Actor by, Instant now) {
    isPublic = isForAll;
    return changed(isForAll ? Entry.Kind.SHOWN : Entry.Kind.HIDDEN, false, reason, by, now);
  }

  /**
   * Who asked wants no name on it any more.
   *
   * @param by who says so
   * @param now when
   * @return the entry of the timeline
   */
  public Entry hideName(Actor by, Instant now) {
    isNameHidden = true;
    return changed(Entry.Kind.NAME_HIDDEN, false, null, by, now);
  }

  private void requireOpen() {
    if (!status.isOpen()) {
      throw Problem.conflict("request-over");
    }
  }

  private Entry changed(Entry.Kind kind, boolean isForAll, String words, Actor by, Instant now) {
    changedAt = now;
    return entry(kind, isForAll, words, by, now);
  }

  private Entry entry(Entry.Kind kind, boolean isForAll, String words, Actor by, Instant now) {
    return new Entry(now, kind, status.name(), isForAll, words, by, unit.name(), level.name());
  }

  /**
   * Whether it is open and was to be solved before now; while it waits for the resident it gets no
   * later.
   *
   * @param now when
   * @return true for what is overdue
   */
  public boolean isOverdue(Instant now) {
    return status.isOpen() && isLate(now);
  }

  private boolean isLate(Instant now) {
    return clock.isRunning() ? now.isAfter(clock.dueAt()) : clock.isUsedUp();
  }

  /**
   * Whether who asked follows it up without an account.
   *
   * @return true when they were given a token
   */
  public boolean hasFollowUpToken() {
    return followUpHash != null;
  }

  boolean isFollowedUpBy(String tokenHash) {
    return followUpHash != null && followUpHash.equals(tokenHash);
  }

  /**
   * What it is known by inside the suite.
   *
   * @return its id
   */
  public UUID id() {
    return id;
  }

  /**
   * What people know it by.
   *
   * @return its number
   */
  public String number() {
    return number;
  }

  /**
   * Where it belongs.
   *
   * @return a community's code
   */
  public String communityCode() {
    return communityCode;
  }

  /**
   * Which grid it lies in.
   *
   * @return a grid's code, null for none
   */
  public String gridCode() {
    return gridCode;
  }

  String microGridCode() {
    return microGridCode;
  }

  /**
   * What it is about.
   *
   * @return a category's code
   */
  public String categoryCode() {
    return categoryCode;
  }

  /**
   * What is asked.
   *
   * @return in the words of who asked
   */
  public String description() {
    return description;
  }

  /** What everybody may read of it: what staff wrote instead, if they did. */
  String publicDescription() {
    return publicText == null ? description : publicText;
  }

  Map<String, List<String>> answers() {
    return answers;
  }

  /**
   * Where exactly, in words.
   *
   * @return an address, null when not said
   */
  public String address() {
    return address;
  }

  /**
   * Where exactly.
   *
   * @return degrees north, null when only an address was given
   */
  public Double lat() {
    return lat;
  }

  /**
   * Where exactly.
   *
   * @return degrees east, null when only an address was given
   */
  public Double lng() {
    return lng;
  }

  Channel channel() {
    return channel;
  }

  Priority priority() {
    return priority;
  }

  /**
   * Whether everybody may see it.
   *
   * @return true when it is shown without persons
   */
  public boolean isPublic() {
    return isPublic;
  }

  /**
   * Whether others can support it.
   *
   * @return true for wishes (G6)
   */
  public boolean isWish() {
    return isWish;
  }

  /**
   * Where it stands.
   *
   * @return its status
   */
  public RequestStatus status() {
    return status;
  }

  boolean isWaiting() {
    return isWaiting;
  }

  Level level() {
    return level;
  }

  /**
   * Who owns it.
   *
   * @return the unit that is to solve it
   */
  public Unit unit() {
    return unit;
  }

  /**
   * Who is asked to own it instead.
   *
   * @return a unit, null for none
   */
  public Unit offeredUnit() {
    return offeredUnit;
  }

  UUID assigneeId() {
    return assigneeId;
  }

  String assigneeName() {
    return assigneeName;
  }

  /**
   * Who asked.
   *
   * @return a person, null when they did not say or were forgotten
   */
  public UUID submitterId() {
    return submitterId;
  }

  /**
   * Whether those who solve it see no name.
   *
   * @return true when who asked took it off
   */
  public boolean isNameHidden() {
    return isNameHidden;
  }

  /**
   * What who asked is called.
   *
   * @return a name, null when they did not say or were forgotten
   */
  public String askerName() {
    return submitterName;
  }

  /**
   * How to reach who asked.
   *
   * @return a number, sealed
   */
  public String phone() {
    return phone;
  }

  /**
   * How to reach who asked.
   *
   * @return an address, sealed
   */
  public String email() {
    return email;
  }

  DueClock clock() {
    return clock;
  }

  Instant escalatesAt() {
    return escalatesAt;
  }

  /**
   * When it was asked.
   *
   * @return a time
   */
  public Instant submittedAt() {
    return submittedAt;
  }

  Instant acceptedAt() {
    return acceptedAt;
  }

  Instant solvedAt() {
    return solvedAt;
  }

  Boolean isInTime() {
    return isInTime;
  }

  Instant closedAt() {
    return closedAt;
  }

  Instant changedAt() {
    return changedAt;
  }

  Integer rating() {
    return rating;
  }

  String comment() {
    return comment;
  }

  int reopened() {
    return reopened;
  }

  /**
   * In which other it goes on.
   *
   * @return a request, null for none
   */
  public UUID mergedInto() {
    return mergedInto;
  }

  /**
   * How often it was changed.
   *
   * @return for the entity tag
   */
  public long version() {
    return version;
  }
}
