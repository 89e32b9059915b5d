package io.boyuan.grid.matter;

import io.boyuan.grid.tripartite.ActingParty;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Anyone reads how matters stand, the parties read all of them (G7). */
@ApplicationScoped
class FindMatters {

  private final Matters matters;
  private final MatterHistory history;
  private final ActingParty acting;

  @Inject
  FindMatters(Matters matters, MatterHistory history, ActingParty acting) {
    this.matters = matters;
    this.history = history;
    this.acting = acting;
  }

  @Transactional
  Page<MatterView> listed(String community, String grid, MatterStatus status, PageRequest request) {
    return matters.listed(community, grid, status, request).map(MatterView::of);
  }

  @Transactional
  MatterView byId(UUID id) {
    return matters.findByIdOptional(id).map(MatterView::of).orElseThrow(Problem::notFound);
  }

  @Transactional
  MatterDetails details(UUID id) {
    return MatterDetails.of(read(id));
  }

  @Transactional
  Page<MatterHistory.Entry> history(UUID id, PageRequest request) {
    return history.of(read(id).id(), request);
  }

  private Matter read(UUID id) {
    var matter = matters.findByIdOptional(id).orElseThrow(Problem::notFound);
    acting.requireReads(matter.communityCode());
    return matter;
  }
}
