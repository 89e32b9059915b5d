package io.boyuan.volunteer.talent;

import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Anyone reads the studios that are published and not hidden (V8). */
@ApplicationScoped
class FindStudios {

  private final Studios studios;

  @Inject
  FindStudios(Studios studios) {
    this.studios = studios;
  }

  @Transactional
  Page<StudioView> visible(String community, CraftCategory category, PageRequest request) {
    return studios.visible(community, category, request).map(StudioView::of);
  }

  @Transactional
  StudioView byId(UUID talentId) {
    return studios
        .findByIdOptional(talentId)
        .filter(Studio::isVisible)
        .map(StudioView::of)
        .orElseThrow(Problem::notFound);
  }
}
