package io.boyuan.partnership.university;

import io.boyuan.platform.text.Names;
import java.util.UUID;

/**
 * A university as it is shown.
 *
 * @param id the university
 * @param code by which everybody refers to it
 * @param names what it is called
 */
record UniversityView(UUID id, String code, Names names) {

  static UniversityView of(University university) {
    return new UniversityView(university.id(), university.code(), university.names());
  }
}
