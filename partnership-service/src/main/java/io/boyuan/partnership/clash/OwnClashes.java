package io.boyuan.partnership.clash;

import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** When a person or their children are in two classes at once (X3). */
@ApplicationScoped
class OwnClashes implements PersonalRecords {

  private final PersonalRows rows;

  @Inject
  OwnClashes(PersonalRows rows) {
    this.rows = rows;
  }

  @Override
  public String kind() {
    return "classClashes";
  }

  @Override
  public Set<String> columns() {
    return Set.of();
  }

  /** Served by enrolment_person and the key of clashes. */
  @Override
  public List<Object> of(UUID person) {
    return rows.of(
        "class_clash",
        "enrolment_id in (select id from enrolment where person_id = ?)",
        List.of(),
        person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    // Whose it was is forgotten with the enrolment.
  }
}
