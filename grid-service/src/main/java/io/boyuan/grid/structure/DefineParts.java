package io.boyuan.grid.structure;

import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Defines what another feature brings along and is not there yet, as staff would one by one. */
@ApplicationScoped
public class DefineParts {

  private final DefineStructure define;

  @Inject
  DefineParts(DefineStructure define) {
    this.define = define;
  }

  /**
   * Defines a community or a part of it.
   *
   * @param community the community's code
   * @param part what is to be there
   * @param street of a community its street, else null
   * @throws Problem 403 {@code other-community}, 409 {@code unknown-community}, {@code
   *     unknown-grid}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void define(String community, Part part, String street) {
    switch (part.kind()) {
      case COMMUNITY -> define.community(community, new CommunityPlan(street, part.names()), null);
      case GRID -> define.grid(community, part.code(), new GridPlan(part.names()), null);
      case MICRO_GRID ->
          define.microGrid(
              community, part.code(), new MicroGridPlan(part.gridCode(), part.names()), null);
    }
  }
}
