package io.boyuan.partnership.spot;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** Which spots there are, for those who name them. */
@ApplicationScoped
public class KnownSpots {

  private final Sql sql;

  @Inject
  KnownSpots(Sql sql) {
    this.sql = sql;
  }

  /**
   * The community of a spot that is looked after or to be; it is not retired before the end of the
   * transaction.
   *
   * @param id the spot
   * @return its community's code
   * @throws Problem 404, 409 {@code spot-retired}
   */
  public String communityOf(UUID id) {
    var spot =
        sql.first(
                "select community_code, retired_at from civility_spot where id = ? for share",
                row -> new Found(row.text("community_code"), row.time("retired_at")),
                id)
            .orElseThrow(Problem::notFound);
    if (spot.retiredAt() != null) {
      throw Problem.conflict("spot-retired");
    }
    return spot.community();
  }

  private record Found(String community, Instant retiredAt) {}
}
