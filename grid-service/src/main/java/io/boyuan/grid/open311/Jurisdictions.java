package io.boyuan.grid.open311;

import io.boyuan.grid.structure.FindStructure;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Which community a client means. */
@ApplicationScoped
class Jurisdictions {

  private final FindStructure structure;
  private final Open311Settings settings;

  @Inject
  Jurisdictions(FindStructure structure, Open311Settings settings) {
    this.structure = structure;
    this.settings = settings;
  }

  /**
   * The community that is meant.
   *
   * @param id as the client named it, null for the one that is configured
   * @return a community's code
   * @throws Problem 404 {@code unknown-jurisdiction}
   */
  String community(String id) {
    String code = id == null || id.isBlank() ? settings.jurisdiction() : id;
    if (!structure.isCommunity(code)) {
      throw Problem.of(404, "unknown-jurisdiction");
    }
    return code;
  }
}
