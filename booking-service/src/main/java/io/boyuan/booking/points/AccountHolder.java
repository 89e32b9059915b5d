package io.boyuan.booking.points;

import java.util.Comparator;
import java.util.UUID;

/** Whose account it is: a person's or an organization's. */
public sealed interface AccountHolder {

  /** Who changes several accounts at once does so in this order, so that nobody waits in a ring. */
  Comparator<AccountHolder> IN_TURN =
      Comparator.comparing(AccountHolder::personId, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(
              AccountHolder::organizationCode, Comparator.nullsFirst(Comparator.naturalOrder()));

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

  /**
   * Either of them.
   *
   * @param personId a person, null for none
   * @param organizationCode an organization that the person acts for, null for none
   * @return the organization's account if there is one, else the person's
   */
  static AccountHolder of(UUID personId, String organizationCode) {
    return organizationCode == null ? person(personId) : organization(organizationCode);
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
