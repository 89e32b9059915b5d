package io.boyuan.grid.help;

import io.boyuan.contracts.volunteer.OrderChanged;
import io.boyuan.contracts.volunteer.ServiceCorrected;
import io.boyuan.contracts.volunteer.ServiceVerified;
import io.boyuan.contracts.volunteer.ServiceVoided;
import io.boyuan.grid.duetime.WorkingTime;
import io.boyuan.grid.matter.MatterEnded;
import io.boyuan.grid.matter.MatterEvent;
import io.boyuan.grid.matter.WorkOnMatter;
import io.boyuan.grid.request.ChangeRequest;
import io.boyuan.grid.request.RequestEnded;
import io.boyuan.grid.request.RequestStatus;
import io.boyuan.grid.request.Requests;
import io.boyuan.grid.request.ServiceRequest;
import io.boyuan.grid.timeline.Actor;
import io.boyuan.grid.timeline.Entry;
import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * What volunteers answer (G8): the order, its end, and verified service, which solves the request.
 * Facts may come late, twice and in any order.
 */
@ApplicationScoped
class FollowHelp {

  private final HelpOrders orders;
  private final Requests requests;
  private final AskForHelp ask;
  private final ChangeRequest changes;
  private final WorkOnMatter matters;
  private final WorkingTime time;
  private final Sql sql;
  private final Clock clock;

  @Inject
  FollowHelp(
      HelpOrders orders,
      Requests requests,
      AskForHelp ask,
      ChangeRequest changes,
      WorkOnMatter matters,
      WorkingTime time,
      Sql sql,
      Clock clock) {
    this.orders = orders;
    this.requests = requests;
    this.ask = ask;
    this.changes = changes;
    this.matters = matters;
    this.time = time;
    this.sql = sql;
    this.clock = clock;
  }

  void ordered(OrderChanged fact) {
    if (fact.helpId() == null) {
      return;
    }
    var found = held("id", fact.helpId());
    if (found.isEmpty() || !found.get().isNewer(fact.aggregateVersion())) {
      return;
    }
    var help = found.get();
    boolean wasOpen = help.isOpen();
    boolean isMissed = help.status() == HelpOrder.Status.UNFILLED;
    boolean isFirst = help.orderId() == null;
    boolean isNewlyShort = help.runShort(fact.shortSince());
    help.ordered(fact.orderId(), fact.aggregateVersion(), fact.activityId(), clock.instant());
    if (fact.status().equals("CANCELLED") && wasOpen) {
      help.cancel(fact.reason(), clock.instant());
      tell(help, "志愿者无法支援 / Volunteers cannot come: " + fact.reason());
    } else if (fact.status().equals("UNFILLED") && wasOpen) {
      help.goUnfilled(clock.instant());
      tell(help, "尚无志愿者到场，请另行安排 / No volunteer has come; please arrange otherwise");
    } else if (fact.status().equals("RUNNING") && isMissed && isOnlyOne(help)) {
      help.comeAfterAll(clock.instant());
      tell(help, "志愿者已到场 / Volunteers have come after all");
    } else if (wasOpen && isNewlyShort) {
      tell(help, "志愿者人手不足，正在继续招募 / Too few volunteers so far; more are being asked");
    } else if (wasOpen && isFirst) {
      tell(help, "志愿者调度单已发起 / Volunteers are being called");
    }
    orders.flush();
  }

  /** Whether nobody has asked for hands anew; what it is for is held. */
  private boolean isOnlyOne(HelpOrder help) {
    return help.requestId() == null
        ? orders.openForMatter(help.matterId()).isEmpty()
        : orders.openFor(help.requestId()).isEmpty();
  }

  void verified(ServiceVerified fact) {
    var help =
        fact.activityId() == null
            ? Optional.<HelpOrder>empty()
            : held("activity_id", fact.activityId());
    if (help.isEmpty() || !isNew(help.get(), fact)) {
      return;
    }
    boolean wasAwaited = help.get().isAwaited();
    help.get().served(fact.minutes(), clock.instant());
    if (wasAwaited) {
      close(help.get(), fact.minutes());
    }
    orders.flush();
  }

  private boolean isNew(HelpOrder help, ServiceVerified fact) {
    return sql.change(
            "insert into help_served (record_id, help_id, minutes) values (?, ?, ?)"
                + " on conflict do nothing",
            fact.serviceRecordId(),
            help.id(),
            fact.minutes())
        > 0;
  }

  void corrected(ServiceCorrected fact) {
    recount(fact.serviceRecordId(), fact.minutes());
  }

  void voided(ServiceVoided fact) {
    recount(fact.serviceRecordId(), 0);
  }

  /** The request stays solved; whether it has to be reopened is for people to say. */
  private void recount(UUID recordId, int minutes) {
    var known =
        sql.first(
            "select help_id, minutes from help_served where record_id = ?",
            row -> new Counted(row.id("help_id"), row.number("minutes")),
            recordId);
    if (known.isEmpty()) {
      return;
    }
    var help = held("id", known.get().helpId()).orElseThrow();
    int before = known.get().minutes();
    int people = Integer.signum(minutes) - Integer.signum(before);
    help.corrected(people, minutes - before, clock.instant());
    orders.flush();
    sql.change("update help_served set minutes = ? where record_id = ?", minutes, recordId);
  }

  /**
   * Help that nobody else changes, after what it is for: who ends a request holds it in that order
   * too. Served by the primary key or help_order_activity.
   */
  private Optional<HelpOrder> held(String column, UUID id) {
    var needy =
        sql.first(
            "select id, request_id, matter_id from help_order where " + column + " = ?",
            row -> new Needs(row.id("id"), row.id("request_id"), row.id("matter_id")),
            id);
    if (needy.isEmpty()) {
      return Optional.empty();
    }
    if (needy.get().requestId() == null) {
      matters.hold(needy.get().matterId());
    } else {
      requests.requireHeld(needy.get().requestId());
    }
    return orders.holding(needy.get().helpId());
  }

  /**
   * Closes the loop: the request is solved by what the volunteers did, unless the resident reopened
   * it meanwhile.
   */
  private void close(HelpOrder help, int minutes) {
    String words =
        "志愿者已完成服务，核实 %d 分钟 / Volunteers served, %d minutes verified".formatted(minutes, minutes);
    if (help.requestId() == null) {
      matters.noteOfFact(help.matterId(), MatterEvent.HELP_SERVED, words);
      return;
    }
    changes.change(
        help.requestId(),
        request ->
            request.status().isOpen() && request.status() != RequestStatus.REOPENED
                ? request.resolve(words, Actor.SYSTEM, time, clock.instant())
                : noted(request, words));
  }

  private void tell(HelpOrder help, String words) {
    if (help.requestId() == null) {
      matters.noteOfFact(help.matterId(), MatterEvent.HELP_CHANGED, words);
    } else {
      changes.change(help.requestId(), request -> noted(request, words));
    }
  }

  private Entry noted(ServiceRequest request, String words) {
    return request.tell(Entry.Kind.HELP_CHANGED, words, Actor.SYSTEM, clock.instant());
  }

  /** Hands for a request that ended otherwise are not needed, unless they are at work already. */
  void onEnd(@Observes RequestEnded ended) {
    orders
        .openFor(ended.requestId())
        .filter(help -> !help.hasBegun(clock.instant()))
        .ifPresent(help -> ask.cancel(help, "诉求已办结或关闭 / The request is closed", null));
  }

  /** Likewise for a matter. */
  void onEnd(@Observes MatterEnded ended) {
    orders
        .openForMatter(ended.matterId())
        .filter(help -> !help.hasBegun(clock.instant()))
        .ifPresent(help -> ask.cancel(help, "民生事项已办结或关闭 / The matter is closed", null));
  }

  private record Needs(UUID helpId, UUID requestId, UUID matterId) {}

  private record Counted(UUID helpId, int minutes) {}
}
