package io.boyuan.partnership.webhook;

import io.boyuan.partnership.university.KnownUniversities;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** A university keeps the addresses at which its systems hear what happens (X1). */
@ApplicationScoped
class KeepWebhooks {

  private static final String EVERY_COMMUNITY = "*";

  /** How long the secret before also signs, so that a receiver can take over the new one. */
  private static final Duration TAKE_OVER = Duration.ofHours(24);

  private final Webhooks webhooks;
  private final KnownUniversities universities;
  private final OwnWebhooks own;
  private final WebhookSettings settings;
  private final AuditTrail trail;
  private final Ids ids;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  @Inject
  KeepWebhooks(
      Webhooks webhooks,
      KnownUniversities universities,
      OwnWebhooks own,
      WebhookSettings settings,
      AuditTrail trail,
      Ids ids,
      Clock clock) {
    this.webhooks = webhooks;
    this.universities = universities;
    this.own = own;
    this.settings = settings;
    this.trail = trail;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Registers a webhook.
   *
   * @param university whose
   * @param plan what is said of it
   * @return the webhook with its secret, which is shown this once
   * @throws Problem 400, 403 {@code other-university}, 409 {@code unknown-university}, {@code
   *     too-many-webhooks}
   */
  @Transactional
  WebhookWithSecret register(String university, WebhookPlan plan) {
    own.requireActsFor(university);
    plan.requireSound(settings.allowLocal());
    universities.hold(university);
    var id = ids.next();
    String secret = WebhookSecret.next(random);
    webhooks.add(id, university, plan, secret, clock.instant());
    record("register-webhook", id);
    return new WebhookWithSecret(webhooks.byId(id).orElseThrow().view(), secret);
  }

  /**
   * Changes a webhook, pauses or resumes it.
   *
   * @param id the webhook
   * @param plan what is said of it
   * @param ifMatch the version that was read
   * @return the webhook
   * @throws Problem 400, 404, 412, 428
   */
  @Transactional
  Defined<WebhookView> change(UUID id, WebhookPlan plan, String ifMatch) {
    var webhook = held(id);
    EntityTags.require(ifMatch, webhook.version());
    plan.requireSound(settings.allowLocal());
    webhooks.change(id, plan);
    if (plan.startsAnew(webhook.view())) {
      webhooks.startAnew(id, clock.instant());
    }
    record("change-webhook", id);
    return byId(id);
  }

  /**
   * Gives a webhook a new secret; the one before signs beside it for a day.
   *
   * @param id the webhook
   * @return the webhook with its new secret
   * @throws Problem 404, 409 {@code webhook-secret-being-replaced} while the one before still
   *     signs, as a third would put out the one that the receiver may still know
   */
  @Transactional
  WebhookWithSecret renewSecret(UUID id) {
    var former = held(id).view().formerSecretUntil();
    if (former != null && former.isAfter(clock.instant())) {
      throw Problem.conflict("webhook-secret-being-replaced");
    }
    String secret = WebhookSecret.next(random);
    webhooks.renewSecret(id, secret, clock.instant().plus(TAKE_OVER));
    record("renew-webhook-secret", id);
    return new WebhookWithSecret(webhooks.byId(id).orElseThrow().view(), secret);
  }

  /**
   * Sends nothing there any more, and forgets what was sent.
   *
   * @param id the webhook
   * @throws Problem 404
   */
  @Transactional
  void delete(UUID id) {
    held(id);
    webhooks.delete(id);
    record("delete-webhook", id);
  }

  @Transactional
  Defined<WebhookView> byId(UUID id) {
    var webhook = webhooks.byId(id).orElseThrow(Problem::notFound);
    own.requireSees(webhook.view().universityCode());
    return new Defined<>(webhook.view(), webhook.version(), false);
  }

  @Transactional
  Page<WebhookView> of(String university, PageRequest request) {
    own.requireActsFor(university);
    return webhooks.of(university, request);
  }

  private Webhooks.Kept held(UUID id) {
    var webhook = webhooks.holding(id).orElseThrow(Problem::notFound);
    own.requireSees(webhook.view().universityCode());
    return webhook;
  }

  private void record(String action, UUID id) {
    trail.record(Decision.of(EVERY_COMMUNITY, action, "webhook", id));
  }
}
