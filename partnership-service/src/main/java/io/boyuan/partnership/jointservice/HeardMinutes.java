package io.boyuan.partnership.jointservice;

import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Verified minutes of service by activity, as volunteering tells. They are kept also where no joint
 * activity is linked yet. A fact that comes late or again changes nothing.
 */
@ApplicationScoped
class HeardMinutes {

  private static final String TOLD =
      """
      insert into joint_service (record_id, volunteer_activity_id, community_code, minutes, voided,
        version)
      values (?, ?, ?, ?, false, ?)
      on conflict (record_id) do update set
        volunteer_activity_id = excluded.volunteer_activity_id, minutes = excluded.minutes,
        voided = excluded.voided, version = excluded.version
      where joint_service.version < excluded.version
      """;

  private static final String VOIDED =
      """
      insert into joint_service (record_id, volunteer_activity_id, community_code, minutes, voided,
        version)
      values (?, null, ?, 0, true, ?)
      on conflict (record_id) do update set voided = true, version = excluded.version
      where joint_service.version < excluded.version
      """;

  private final Sql sql;

  @Inject
  HeardMinutes(Sql sql) {
    this.sql = sql;
  }

  void told(UUID record, UUID activity, String community, int minutes, long version) {
    if (activity != null) {
      sql.change(TOLD, record, activity, community, minutes, version);
    }
  }

  void voided(UUID record, String community, long version) {
    sql.change(VOIDED, record, community, version);
  }
}
