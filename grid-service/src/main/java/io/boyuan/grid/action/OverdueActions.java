package io.boyuan.grid.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What the parties should have done by now, for the next agenda (G7). */
@ApplicationScoped
public class OverdueActions {

  private static final int MOST = 50;

  private final Actions actions;

  @Inject
  OverdueActions(Actions actions) {
    this.actions = actions;
  }

  /**
   * What is overdue today.
   *
   * @param community the community's code
   * @return earliest due date first, 50 at most
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<ActionView> of(String community) {
    return actions.overdue(community, actions.today(), MOST);
  }
}
