package io.boyuan.grid.help;

import io.boyuan.grid.category.Categories;
import io.boyuan.grid.matter.MatterEvent;
import io.boyuan.grid.matter.WorkOnMatter;
import io.boyuan.grid.request.ChangeRequest;
import io.boyuan.grid.request.Charge;
import io.boyuan.grid.request.Requests;
import io.boyuan.grid.request.ServiceRequest;
import io.boyuan.grid.timeline.Entry;
import io.boyuan.grid.tripartite.ActingParty;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** Those who solve a request or a matter ask for volunteers (G8), and take that back. */
@ApplicationScoped
class AskForHelp {

  private static final Duration LONGEST = Duration.ofHours(24);
  private static final Duration FARTHEST = Duration.ofDays(365);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final HelpOrders orders;
  private final Requests requests;
  private final ChangeRequest changes;
  private final Categories categories;
  private final WorkOnMatter matters;
  private final ActingParty acting;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  AskForHelp(
      HelpOrders orders,
      Requests requests,
      ChangeRequest changes,
      Categories categories,
      WorkOnMatter matters,
      ActingParty acting,
      Outbox outbox,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock,
      TimeSettings settings) {
    this.orders = orders;
    this.requests = requests;
    this.changes = changes;
    this.categories = categories;
    this.matters = matters;
    this.acting = acting;
    this.outbox = outbox;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /**
   * Asks for hands for a request.
   *
   * @throws Problem 400, 404, 409 {@code help-asked-already}, {@code request-over}
   */
  @Transactional
  HelpView forRequest(UUID id, HelpPlan plan) {
    requireSound(plan);
    var request =
        changes.change(
            id,
            held -> {
              requireCharge(held);
              if (!held.status().isOpen()) {
                throw Problem.conflict("request-over");
              }
              String words = plan.people() + " × " + MINUTE.format(plan.startsAt().atZone(zone));
              return held.tell(Entry.Kind.HELP_ASKED, words, Charge.actor(caller), clock.instant());
            });
    String category =
        categories
            .named(request.communityCode(), request.categoryCode())
            .map(found -> found.names().zh())
            .orElse(request.categoryCode());
    return ask(
        new Needy(
            request.communityCode(),
            request.gridCode(),
            id,
            null,
            "诉求 / Request " + request.number() + " · " + category,
            request.address(),
            request.lat(),
            request.lng()),
        plan);
  }

  /**
   * Asks for hands for a matter.
   *
   * @throws Problem 400, 403 {@code other-community}, 404, 409 {@code help-asked-already}, {@code
   *     matter-over}
   */
  @Transactional
  HelpView forMatter(UUID id, HelpPlan plan) {
    requireSound(plan);
    var matter = matters.held(id);
    acting.requireManages(matter.community());
    matters.requireOpen(id);
    matters.note(id, matter.community(), MatterEvent.HELP_ASKED, null);
    return ask(
        new Needy(matter.community(), matter.grid(), null, id, matter.title(), null, null, null),
        plan);
  }

  private HelpView ask(Needy needy, HelpPlan plan) {
    var help = HelpOrder.ask(ids.next(), needy, plan, caller.id(), clock.instant());
    orders.persistAndFlush(help);
    outbox.tell(HelpFacts.needed(help));
    decided(help, "ask-for-help", null);
    return HelpView.of(help);
  }

  private void requireSound(HelpPlan plan) {
    var now = clock.instant();
    if (!plan.startsAt().isAfter(now) || plan.startsAt().isAfter(now.plus(FARTHEST))) {
      throw Problem.invalid("startsAt", "out-of-range");
    }
    boolean isLonger = plan.endsAt().isAfter(plan.startsAt().plus(LONGEST));
    if (!plan.endsAt().isAfter(plan.startsAt()) || isLonger) {
      throw Problem.invalid("endsAt", "out-of-range");
    }
  }

  /**
   * Takes back what was asked for.
   *
   * @throws Problem 403 {@code other-community}, 404, 409 {@code help-over}
   */
  @Transactional
  HelpView cancel(UUID id, String reason) {
    var help = orders.holding(id).orElseThrow(Problem::notFound);
    if (help.requestId() == null) {
      acting.requireManages(help.communityCode());
    } else {
      requireCharge(requests.findById(help.requestId()));
    }
    cancel(help, reason, caller.id());
    decided(help, "take-help-back", reason);
    return HelpView.of(help);
  }

  /** Takes back what is held. */
  void cancel(HelpOrder help, String reason, UUID by) {
    help.cancel(reason, clock.instant());
    orders.flush();
    outbox.tell(HelpFacts.cancelled(help, by));
  }

  @Transactional
  Page<HelpView> ofRequest(UUID id, PageRequest page) {
    requireCharge(requests.findByIdOptional(id).orElseThrow(Problem::notFound));
    return orders.listed(id, null, page).map(HelpView::of);
  }

  @Transactional
  Page<HelpView> ofMatter(UUID id, PageRequest page) {
    acting.requireReads(matters.communityOf(id));
    return orders.listed(null, id, page).map(HelpView::of);
  }

  private void requireCharge(ServiceRequest request) {
    if (!Charge.isWith(caller, request)) {
      throw Problem.notFound();
    }
  }

  private void decided(HelpOrder help, String action, String reason) {
    trail.record(
        Decision.of(help.communityCode(), action, "help-order", help.id()).because(reason));
  }
}
