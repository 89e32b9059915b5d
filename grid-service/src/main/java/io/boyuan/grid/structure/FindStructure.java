package io.boyuan.grid.structure;

import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Anyone reads how a community is divided. */
@ApplicationScoped
public class FindStructure {

  private final Communities communities;
  private final Grids grids;
  private final MicroGrids microGrids;

  @Inject
  FindStructure(Communities communities, Grids grids, MicroGrids microGrids) {
    this.communities = communities;
    this.grids = grids;
    this.microGrids = microGrids;
  }

  /**
   * Whether there is a community.
   *
   * @param code its code
   * @return true when it is defined
   */
  @Transactional
  public boolean isCommunity(String code) {
    return communities.named(code).isPresent();
  }

  /**
   * Refuses what is not a community.
   *
   * @param code its code
   * @throws Problem 404
   */
  @Transactional
  public void requireCommunity(String code) {
    if (!isCommunity(code)) {
      throw Problem.notFound();
    }
  }

  @Transactional
  Page<CommunityView> communities(PageRequest request) {
    return communities.listed(request).map(CommunityView::of);
  }

  @Transactional
  Page<GridView> grids(String community, PageRequest request) {
    return grids.listed(community, request).map(GridView::of);
  }

  @Transactional
  Page<MicroGridView> microGrids(String community, String grid, PageRequest request) {
    return microGrids.listed(community, grid, request).map(MicroGridView::of);
  }
}
