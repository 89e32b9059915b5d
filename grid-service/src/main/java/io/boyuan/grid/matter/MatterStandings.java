package io.boyuan.grid.matter;

import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How matters stand, as everybody may read it, for features that show it beside their own. */
@ApplicationScoped
public class MatterStandings {

  private final Sql sql;

  @Inject
  MatterStandings(Sql sql) {
    this.sql = sql;
  }

  /**
   * How some matters stand.
   *
   * @param ids a page of them
   * @return by their ids; those that are not there are left out
   */
  @Transactional
  public Map<UUID, Standing> of(Collection<UUID> ids) {
    var standings = new HashMap<UUID, Standing>();
    // Served by the primary key.
    sql.each(
        "select id, title, status, solved_at from matter where id = any(?::uuid[])",
        row ->
            standings.put(
                row.id("id"),
                new Standing(
                    row.id("id"),
                    row.text("title"),
                    row.constant("status", MatterStatus.class),
                    row.time("solved_at"))),
        ids);
    return standings;
  }

  /**
   * How a matter stands.
   *
   * @param id the matter
   * @param title in a few words
   * @param status where it stands
   * @param solvedAt when it was solved, null before
   */
  @Schema(name = "MatterStanding")
  public record Standing(UUID id, String title, MatterStatus status, Instant solvedAt) {}
}
