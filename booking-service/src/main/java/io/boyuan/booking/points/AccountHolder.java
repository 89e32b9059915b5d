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

  /** The person, null for an organization. */
  UUID personId();

  /** The organization's code, null for a person. */
  String organizationCode();

  /** A person. */
  record Person(UUID personId) implements AccountHolder {

    @Override
    public String organizationCode() {
      return null;
    }
  }

  /** An organization. */
  record Organization(String organizationCode) implements AccountHolder {

    @Override
    public UUID personId() {
      return null;
    }
  }
}
