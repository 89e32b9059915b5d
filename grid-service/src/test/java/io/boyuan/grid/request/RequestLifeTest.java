package io.boyuan.grid.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.grid.category.Priority;
import io.boyuan.grid.category.TestCategory;
import io.boyuan.grid.category.Unit;
import io.boyuan.grid.duetime.ClockKind;
import io.boyuan.grid.duetime.TestTime;
import io.boyuan.grid.duetime.WorkingTime;
import io.boyuan.grid.timeline.Actor;
import io.boyuan.grid.timeline.Entry;
import io.boyuan.platform.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A request's life as a model: whatever is done in whatever order, these things hold. */
class RequestLifeTest {

  private static final Actor WORKER = new Actor(UUID.randomUUID(), Actor.Role.GRID_WORKER);
  private static final Actor RESIDENT = new Actor(UUID.randomUUID(), Actor.Role.RESIDENT);
  private static final Duration REOPEN = Duration.ofDays(15);
  private static final Set<RequestStatus> CLOSED =
      EnumSet.of(RequestStatus.REJECTED, RequestStatus.MERGED, RequestStatus.WITHDRAWN);

  private final WorkingTime time = TestTime.withNationalDay();
  private Instant now = at("2026-09-21T09:00");

  /** What can be done to a request. */
  enum Verb {
    ACCEPT,
    ACCEPT_FOR_COMMUNITY,
    OFFER,
    DECLINE,
    ASSIGN,
    PROGRESS,
    AWAIT,
    RESUME,
    ADD,
    NOTE,
    PRIORITIZE,
    RECATEGORIZE,
    ESCALATE,
    RESOLVE,
    CONFIRM,
    REOPEN,
    REJECT,
    WITHDRAW,
    MERGE
  }

  @Property(tries = 2_000)
  void whatever_is_done_it_stands_where_its_timeline_says(
      @ForAll @Size(max = 40) List<Verb> verbs, @ForAll @IntRange(min = 1, max = 3_000) int step) {
    var request = aRequest(Unit.GRID);
    var original = aRequest(Unit.GRID);
    var entries = new ArrayList<Entry>();
    for (Verb verb : verbs) {
      now = now.plus(Duration.ofMinutes(step));
      var before = request.status();
      try {
        entries.add(apply(verb, request, original));
        assertThat(CLOSED)
            .as("what is closed for good stays")
            .doesNotContain(closedIn(before, verb));
      } catch (Problem refused) {
        assertThat(request.status()).as("a refused step changes nothing").isEqualTo(before);
        assertThat(refused.status()).isEqualTo(409);
        continue;
      }
      holds(request, entries.getLast());
    }
  }

  /** Notes may be written on what is closed; nothing else happens to it. */
  private static RequestStatus closedIn(RequestStatus before, Verb verb) {
    return verb == Verb.NOTE ? RequestStatus.SUBMITTED : before;
  }

  private void holds(ServiceRequest request, Entry last) {
    assertThat(last.status()).isEqualTo(request.status().name());
    assertThat(last.level()).isEqualTo(request.level().name());
    boolean isOpen = request.status().isOpen();
    assertThat(request.clock().isRunning()).isEqualTo(isOpen && !request.isWaiting());
    assertThat(request.isWaiting() && !isOpen).isFalse();
    assertThat(request.escalatesAt() != null)
        .as("it goes up exactly while its clock runs below the street")
        .isEqualTo(request.clock().isRunning() && request.level() != Level.STREET);
    assertThat(request.solvedAt() != null)
        .isEqualTo(
            request.status() == RequestStatus.RESOLVED
                || request.status() == RequestStatus.CONFIRMED);
    assertThat(request.isInTime() != null).isEqualTo(request.solvedAt() != null);
    assertThat(request.mergedInto() != null).isEqualTo(request.status() == RequestStatus.MERGED);
    assertThat(request.offeredUnit() != null && !isOpen).isFalse();
    if (request.status() != RequestStatus.SUBMITTED) {
      assertThat(request.acceptedAt()).isNotNull();
    }
    assertThat(request.clock().used()).isBetween(0, request.clock().minutes());
  }

  private Entry apply(Verb verb, ServiceRequest request, ServiceRequest original) {
    return switch (verb) {
      case ACCEPT -> request.accept(Unit.GRID, WORKER, time, now);
      case ACCEPT_FOR_COMMUNITY -> request.accept(Unit.COMMUNITY, WORKER, time, now);
      case OFFER -> request.offer(Unit.COMMUNITY, "更大的事", WORKER, now);
      case DECLINE -> request.decline("网格可办", WORKER, now);
      case ASSIGN -> request.assign(UUID.randomUUID(), "王师傅", null, WORKER, now);
      case PROGRESS -> request.progress("到场", WORKER, now);
      case AWAIT -> request.await("哪一盏？", WORKER, time, now);
      case RESUME -> request.resume(WORKER, time, now);
      case ADD -> request.addWords("最里面那盏", RESIDENT, time, now);
      case NOTE -> request.note("电话未接", false, WORKER, now);
      case PRIORITIZE -> request.prioritize(Priority.HIGH, "学校门口", WORKER, now);
      case RECATEGORIZE ->
          request.recategorize(
              TestCategory.due(ClockKind.CALENDAR, 1440, 600, Unit.GRID), "用电", WORKER, time, now);
      case ESCALATE -> escalated(request);
      case RESOLVE -> request.resolve("已修", WORKER, time, now);
      case CONFIRM -> request.confirm(5, null, RESIDENT, now);
      case REOPEN -> request.reopen("又坏了", RESIDENT, REOPEN, time, now);
      case REJECT -> request.reject("不在本社区", WORKER, time, now);
      case WITHDRAW -> request.withdraw(RESIDENT, time, now);
      case MERGE -> request.mergeInto(original, WORKER, time, now);
    };
  }

  private Entry escalated(ServiceRequest request) {
    if (!request.escalatesBy(now)) {
      throw Problem.conflict("not-due");
    }
    return request.escalate(time, now);
  }

  @Test
  void the_clock_stands_still_while_the_resident_is_asked() {
    var request = aRequest(Unit.GRID);
    assertThat(request.clock().dueAt()).as("two working days").isEqualTo(at("2026-09-23T09:00"));

    now = at("2026-09-21T10:00");
    request.await("哪一盏？", WORKER, time, now);
    now = at("2026-09-25T10:00");
    assertThat(request.isOverdue(now)).isFalse();
    request.addWords("最里面那盏", RESIDENT, time, now);

    assertThat(request.clock().dueAt())
        .as("one hour was used; the weekend does not count")
        .isEqualTo(at("2026-09-29T09:00"));
  }

  @Test
  void what_was_late_before_the_resident_was_asked_stays_late() {
    var request = aRequest(Unit.GRID);
    now = at("2026-09-24T09:00");
    request.await("哪一盏？", WORKER, time, now);

    assertThat(request.isOverdue(now)).isTrue();
    request.resolve("已修", WORKER, time, now.plusSeconds(60));
    assertThat(request.isInTime()).isFalse();
  }

  @Test
  void what_is_overdue_stays_so_in_another_category_and_after_a_question() {
    var request = aRequest(Unit.GRID);
    var due = request.clock().dueAt();
    now = at("2026-09-25T09:00");
    request.await("哪一盏？", WORKER, time, now);
    request.resume(WORKER, time, now);
    assertThat(request.clock().dueAt()).isEqualTo(due);

    request.recategorize(
        TestCategory.due(ClockKind.CALENDAR, 1440, 600, Unit.GRID), "用电", WORKER, time, now);

    assertThat(request.isOverdue(now.plusSeconds(1))).isTrue();
    assertThat(request.clock().dueAt()).isEqualTo(due);
  }

  @Test
  void over_the_holiday_nothing_becomes_due() {
    now = at("2026-09-30T16:30");
    var request = aRequest(Unit.GRID);

    assertThat(request.clock().dueAt())
        .as("one hour before the holiday, the rest after it")
        .isEqualTo(at("2026-10-09T16:30"));
  }

  @Test
  void overdue_goes_from_grid_to_community_to_street_and_no_further() {
    var request = aRequest(Unit.GRID);
    var first = request.escalatesAt();
    assertThat(first).isEqualTo(request.clock().dueAt());

    request.escalate(time, first);
    assertThat(request.level()).isEqualTo(Level.COMMUNITY);
    assertThat(request.unit()).as("its owner stays").isEqualTo(Unit.GRID);
    var second = request.escalatesAt();
    assertThat(second).as("a working day later").isEqualTo(at("2026-09-24T09:00"));

    request.escalate(time, second);
    assertThat(request.level()).isEqualTo(Level.STREET);
    assertThat(request.escalatesAt()).isNull();
  }

  @Test
  void the_first_unit_owns_it_until_another_accepts() {
    var request = aRequest(Unit.GRID);
    request.accept(Unit.GRID, WORKER, time, now);
    request.offer(Unit.COMMUNITY, "要协调", WORKER, now);
    assertThat(request.unit()).isEqualTo(Unit.GRID);

    request.accept(Unit.COMMUNITY, WORKER, time, now);

    assertThat(request.unit()).isEqualTo(Unit.COMMUNITY);
    assertThat(request.level()).isEqualTo(Level.COMMUNITY);
    assertThat(request.offeredUnit()).isNull();
  }

  @Test
  void a_reopened_request_begins_its_time_anew() {
    var request = aRequest(Unit.GRID);
    request.resolve("已修", WORKER, time, at("2026-09-21T10:00"));
    assertThat(request.isInTime()).isTrue();

    request.reopen("又坏了", RESIDENT, REOPEN, time, at("2026-09-24T09:00"));

    assertThat(request.status()).isEqualTo(RequestStatus.REOPENED);
    assertThat(request.clock().dueAt()).isEqualTo(at("2026-09-28T09:00"));
    assertThat(request.reopened()).isEqualTo(1);
  }

  private ServiceRequest aRequest(Unit unit) {
    var where = new Where("boyuan", "grid-1", "m-1", 27.9, 120.7, null);
    var asker = new Asker(RESIDENT.id(), "居民", false, null, null);
    var asked = new Asked("路灯不亮", Map.of(), where, asker, Channel.RESIDENT, null, null, now);
    return ServiceRequest.submit(
        UUID.randomUUID(),
        "2026-000001",
        asked,
        TestCategory.due(ClockKind.WORKING, 900, 450, unit),
        time);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(TestTime.ZONE).toInstant();
  }
}
