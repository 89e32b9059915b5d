package io.boyuan.partnership.contact;

import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Which communities have to do with a university, and so have a reason to ring it up. */
@ApplicationScoped
class Dealings {

  // Served by agreement_community, agreement_draft_community and joint_activity_agenda.
  private static final String WITH =
      """
      select 1 as found from agreement
        where community_code = any(?::text[]) and university_code = ?
          and status in ('DRAFT', 'REVIEW', 'SIGNING', 'RECORDED', 'SIGNED', 'ACTIVE', 'SUSPENDED')
      union all
      select 1 from joint_activity a join joint_partner p on p.activity_id = a.id
        where a.community_code = any(?::text[]) and p.university_code = ?
          and a.status in ('PLANNED', 'HELD')
      limit 1
      """;

  private final Sql sql;

  @Inject
  Dealings(Sql sql) {
    this.sql = sql;
  }

  /** An agreement that is written or not over, or something they do together that is not closed. */
  boolean unite(Set<String> communities, String university) {
    var codes = communities.toArray(String[]::new);
    return sql.first(WITH, row -> row.number("found"), codes, university, codes, university)
        .isPresent();
  }
}
