package io.boyuan.booking.points;

import java.util.UUID;

/** Whose account it is: a person's or an organization's. */
public sealed interface AccountHolder {

  /**
   * A person.
   *
   * @param id as the subject of their token
   * @return their account
   */
  static AccountHolder person(UUID id) {
    return new Person(id);
  }

  /**
   * An organization.
   *
   * @param code as tokens name it
   * @return its account
   */
  static AccountHolder organization(String code) {
    return new Organization(code);
  }

  /** A person. */
  record Person(UUID id) implements AccountHolder {}

  /** An organization. */
  record Organization(String code) implements AccountHolder {}
}
