package io.boyuan.grid.wish;

import io.boyuan.grid.request.RequestChanged;
import io.boyuan.grid.timeline.Entry;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

/** A wish begins, is shown and ends with the request that it is. */
@ApplicationScoped
class KeepWishes {

  private static final Set<Entry.Kind> NEWS =
      EnumSet.of(
          Entry.Kind.RESOLVED,
          Entry.Kind.REOPENED,
          Entry.Kind.REJECTED,
          Entry.Kind.MERGED,
          Entry.Kind.WITHDRAWN,
          Entry.Kind.BECAME_MATTER);

  private final Wishes wishes;

  @Inject
  KeepWishes(Wishes wishes) {
    this.wishes = wishes;
  }

  void onChange(@Observes RequestChanged changed) {
    switch (changed.kind()) {
      case SUBMITTED, RECATEGORIZED -> belongs(changed);
      case MERGED -> {
        mergeInto(changed);
        goesOn(changed);
      }
      default -> goesOn(changed);
    }
  }

  /** It is of a category for wishes, or no more. */
  private void belongs(RequestChanged changed) {
    if (!changed.isWish()) {
      if (changed.kind() == Entry.Kind.RECATEGORIZED) {
        wishes.change(changed.requestId(), false, false);
      }
      return;
    }
    wishes.begin(
        changed.requestId(),
        changed.communityCode(),
        changed.isPublic(),
        changed.status().isOpen(),
        changed.at());
    if (changed.submitterId() != null) {
      wishes.support(changed.requestId(), changed.submitterId(), changed.at());
    }
  }

  private void goesOn(RequestChanged changed) {
    if (!changed.isWish()) {
      return;
    }
    wishes.change(changed.requestId(), changed.isPublic(), changed.status().isOpen());
    if (NEWS.contains(changed.kind())) {
      wishes.news(changed.requestId(), changed.at());
    }
  }

  private void mergeInto(RequestChanged changed) {
    if (changed.isWish() && wishes.isThere(changed.mergedInto())) {
      wishes.holding(changed.mergedInto());
      var merged = wishes.holding(changed.requestId());
      if (merged.matterId() != null) {
        throw Problem.conflict("already-a-matter");
      }
      wishes.moveOn(merged.id(), changed.mergedInto());
    }
  }
}
