package io.boyuan.volunteer.person;

import io.boyuan.platform.privacy.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is sealed, for the person themselves. */
@ApplicationScoped
public class OwnContacts {

  private final Volunteers volunteers;
  private final Seal seal;

  @Inject
  OwnContacts(Volunteers volunteers, Seal seal) {
    this.volunteers = volunteers;
    this.seal = seal;
  }

  /**
   * A person's numbers in full.
   *
   * @param person who; the caller must be them
   * @return empty when they are not known here
   */
  public Optional<Map<String, Object>> inFull(UUID person) {
    return volunteers.findByIdOptional(person).map(found -> found.inFull(seal)).map(this::numbers);
  }

  private Map<String, Object> numbers(Profile profile) {
    var numbers = new LinkedHashMap<String, Object>();
    numbers.put("phone", profile.phone());
    numbers.put("studentNumber", profile.studentNumber());
    numbers.put("guardian", profile.guardian());
    return numbers;
  }
}
