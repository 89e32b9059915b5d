package io.boyuan.partnership.certificate;

import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The certificates of a person and their children (X3). */
@ApplicationScoped
class OwnCertificates implements PersonalRecords {

  private final PersonalRows rows;

  @Inject
  OwnCertificates(PersonalRows rows) {
    this.rows = rows;
  }

  @Override
  public String kind() {
    return "certificates";
  }

  @Override
  public Set<String> columns() {
    return Set.of();
  }

  /** Served by enrolment_person and certificate_issued. */
  @Override
  public List<Object> of(UUID person) {
    return rows.of(
        "certificate",
        "enrolment_id in (select id from enrolment where person_id = ?)",
        List.of(),
        person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    // It has no name of its own; whose it was is forgotten with the enrolment.
  }
}
