package io.boyuan.grid.category;

import io.boyuan.grid.structure.FindStructure;
import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.Defined;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Staff say what residents of their community can ask for (G5); anyone reads it. */
@ApplicationScoped
class DefineCategory {

  /** Lists of them are read whole. */
  private static final int MOST = 200;

  private final Categories categories;
  private final FindStructure structure;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  DefineCategory(
      Categories categories,
      FindStructure structure,
      AuditTrail trail,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.categories = categories;
    this.structure = structure;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Defines a community's own category.
   *
   * @param community the community
   * @param code the category's code
   * @param plan what is said of it
   * @param ifMatch the version that was read, needed for a change of its own
   * @return the category
   * @throws Problem 403 {@code other-community}, 404, 409 {@code too-many-categories}, 412, 428
   */
  @Transactional
  Defined<CategoryView> define(String community, String code, CategoryPlan plan, String ifMatch) {
    caller.requireActsFor(community);
    structure.requireCommunity(community);
    var found = categories.own(community, code);
    if (found.isPresent() && found.get().plan().equals(plan)) {
      return new Defined<>(CategoryView.of(found.get()), found.get().version(), false);
    }
    if (found.isEmpty() && categories.count("communityCode", community) >= MOST) {
      throw Problem.conflict("too-many-categories");
    }
    var category =
        found.orElseGet(() -> Category.define(ids.next(), community, code, plan, clock.instant()));
    if (found.isPresent()) {
      EntityTags.require(ifMatch, category.version());
      category.change(plan);
    }
    categories.persistAndFlush(category);
    trail.record(Decision.of(community, "define-category", "category", category.id()));
    return new Defined<>(CategoryView.of(category), category.version(), found.isEmpty());
  }

  @Transactional
  List<CategoryView> of(String community) {
    return categories.of(community).stream().map(CategoryView::of).toList();
  }

  @Transactional
  Defined<CategoryView> named(String community, String code) {
    var category = categories.named(community, code).orElseThrow(Problem::notFound);
    return new Defined<>(CategoryView.of(category), category.version(), false);
  }
}
