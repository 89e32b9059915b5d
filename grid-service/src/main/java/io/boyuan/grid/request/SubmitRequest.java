package io.boyuan.grid.request;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.grid.category.Categories;
import io.boyuan.grid.category.Category;
import io.boyuan.grid.category.Unit;
import io.boyuan.grid.duetime.WorkingTime;
import io.boyuan.grid.team.GridStaff;
import io.boyuan.grid.timeline.Actor;
import io.boyuan.grid.timeline.Timeline;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.privacy.Seal;
import io.boyuan.platform.privacy.Secret;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The one way in which a request begins, whoever asks and by whatever way (G5): it is located,
 * belongs to a category, is asked of the unit that the category names, and gets its due time.
 */
@ApplicationScoped
public class SubmitRequest {

  private final Requests requests;
  private final Categories categories;
  private final FindPlace places;
  private final NumberRequests numbers;
  private final BarredAskers barred;
  private final GridStaff staff;
  private final Timeline timeline;
  private final WorkingTime time;
  private final Seal seal;
  private final Outbox outbox;
  private final Event<RequestChanged> told;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  @Inject
  SubmitRequest(
      Requests requests,
      Categories categories,
      FindPlace places,
      NumberRequests numbers,
      BarredAskers barred,
      GridStaff staff,
      Timeline timeline,
      WorkingTime time,
      Seal seal,
      Outbox outbox,
      Event<RequestChanged> told,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.requests = requests;
    this.categories = categories;
    this.places = places;
    this.numbers = numbers;
    this.barred = barred;
    this.staff = staff;
    this.timeline = timeline;
    this.time = time;
    this.seal = seal;
    this.outbox = outbox;
    this.told = told;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Somebody asks by the app, or a grid worker for them.
   *
   * @param plan what is asked
   * @return the request, with a token to follow it up for who did not say who they are
   * @throws Problem 400 for what does not fit the category, 401 {@code sign-in-to-ask}, 403 {@code
   *     other-community}, {@code asker-barred}, 409 {@code outside-all-communities}, {@code
   *     unknown-category}
   */
  @Transactional
  public RequestView ask(RequestPlan plan) {
    var where = places.of(plan.lat(), plan.lng(), plan.address(), plan.community());
    var category = category(where, plan.category());
    if (plan.onBehalfOf() != null) {
      return enter(plan, where, category);
    }
    if (!caller.isAnonymous()) {
      barred.requireWelcome(where.communityCode(), caller.id());
      var channel = caller.is(Roles.GRID_WORKER) ? Channel.GRID_WORKER : Channel.RESIDENT;
      var asker = new Asker(caller.id(), caller.name(), plan.isNameHidden(), plan.phone(), null);
      var request = begin(asked(plan, where, asker, channel, null, null), category);
      return RequestView.of(request, Sight.ASKER, seal, clock.instant());
    }
    if (!category.isAnonymousAllowed()) {
      throw Problem.of(401, "sign-in-to-ask");
    }
    String token = Secret.next(random);
    var asker = new Asker(null, null, true, plan.phone(), null);
    String hash = Secret.hash(token);
    var request = begin(asked(plan, where, asker, Channel.RESIDENT, null, hash), category);
    return RequestView.of(request, Sight.ASKER, seal, clock.instant()).withFollowUpToken(token);
  }

  private RequestView enter(RequestPlan plan, Where where, Category category) {
    if (!caller.is(Roles.GRID_WORKER) && !caller.is(Roles.COMMUNITY_STAFF)) {
      throw Problem.forbidden("forbidden");
    }
    caller.requireActsFor(where.communityCode());
    var behalf = plan.onBehalfOf();
    var asker = new Asker(null, behalf.name(), plan.isNameHidden(), behalf.phone(), null);
    var request =
        begin(asked(plan, where, asker, Channel.GRID_WORKER, caller.id(), null), category);
    return RequestView.of(request, Sight.SOLVER, seal, clock.instant());
  }

  private Asked asked(
      RequestPlan plan, Where where, Asker asker, Channel channel, UUID enteredBy, String hash) {
    return new Asked(
        plan.description(),
        plan.answersOrNone(),
        where,
        asker,
        channel,
        enteredBy,
        hash,
        clock.instant());
  }

  /**
   * Something that was found on a patrol.
   *
   * @param communityCode the community
   * @param gridCode the grid that was inspected
   * @param category code of a category
   * @param description what was found
   * @param lat degrees north, null when not known
   * @param lng degrees east
   * @param finder who found it
   * @return the request
   * @throws Problem 409 {@code unknown-category}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID found(
      String communityCode,
      String gridCode,
      String category,
      String description,
      Double lat,
      Double lng,
      UUID finder) {
    var where = new Where(communityCode, gridCode, null, lat, lng, null);
    var asked =
        new Asked(
            description,
            Map.of(),
            where,
            Asker.NOBODY,
            Channel.PATROL,
            finder,
            null,
            clock.instant());
    return begin(asked, category(where, category)).id();
  }

  /**
   * Something that came in by a client of Open311.
   *
   * @param where where
   * @param category code of a category
   * @param description what is asked
   * @param answers to the category's questions
   * @param asker who asks, as far as the client says
   * @return the request
   * @throws Problem 400 for what does not fit the category, 409 {@code unknown-category}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public ServiceRequest received(
      Where where,
      String category,
      String description,
      Map<String, List<String>> answers,
      Asker asker) {
    var asked =
        new Asked(description, answers, where, asker, Channel.OPEN311, null, null, clock.instant());
    return begin(asked, category(where, category));
  }

  private Category category(Where where, String code) {
    return categories
        .named(where.communityCode(), code)
        .filter(category -> !category.isRetired())
        .orElseThrow(() -> Problem.conflict("unknown-category"));
  }

  private ServiceRequest begin(Asked asked, Category category) {
    if (asked.channel() != Channel.PATROL) {
      CheckAnswers.of(category, asked.answers());
    }
    var request =
        ServiceRequest.submit(
            ids.next(), numbers.next(asked.at()), asked.sealed(seal), category, time);
    if (request.unit() == Unit.GRID) {
      staff
          .worker(request.communityCode(), request.gridCode())
          .ifPresent(worker -> request.propose(worker, null));
    }
    requests.persistAndFlush(request);
    var entry = request.submitted(actor(asked));
    timeline.add(request.id(), entry);
    outbox.tell(RequestFacts.submitted(request));
    told.fire(RequestChanged.of(request, entry));
    return request;
  }

  private static Actor actor(Asked asked) {
    return asked.enteredBy() == null
        ? new Actor(asked.asker().id(), Actor.Role.RESIDENT)
        : new Actor(asked.enteredBy(), Actor.Role.GRID_WORKER);
  }
}
