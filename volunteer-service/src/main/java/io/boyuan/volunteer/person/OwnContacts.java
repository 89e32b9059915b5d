package io.boyuan.volunteer.person;

import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is sealed, for the person themselves. */
@ApplicationScoped
class OwnContacts implements PersonalRecords {

  private final Volunteers volunteers;
  private final Seal seal;

  @Inject
  OwnContacts(Volunteers volunteers, Seal seal) {
    this.volunteers = volunteers;
    this.seal = seal;
  }

  @Override
  public String kind() {
    return "contacts";
  }

  /** Those of the profile, which is forgotten as a whole. */
  @Override
  public Set<String> columns() {
    return Set.of();
  }

  /** In full. */
  @Override
  public List<Map<String, Object>> of(UUID person) {
    return volunteers
        .findByIdOptional(person)
        .map(found -> found.inFull(seal))
        .map(this::numbers)
        .stream()
        .toList();
  }

  @Override
  public void forget(UUID person, UUID nobody) {}

  private Map<String, Object> numbers(Profile profile) {
    var numbers = new LinkedHashMap<String, Object>();
    numbers.put("phone", profile.phone());
    numbers.put("studentNumber", profile.studentNumber());
    numbers.put("guardian", profile.guardian());
    return numbers;
  }
}
