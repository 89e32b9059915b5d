package io.boyuan.volunteer.person;

import io.boyuan.platform.database.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All volunteers. */
@ApplicationScoped
public class Volunteers implements PanacheRepositoryBase<Volunteer, UUID> {

  private final Sql sql;
  private final Clock clock;

  @Inject
  Volunteers(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Sees to it that somebody is known here, with their name alone at first.
   *
   * @param id the subject of their token
   * @param name what they are called
   */
  public void meet(UUID id, String name) {
    sql.change(
        "insert into volunteer (id, name, created_at) values (?, ?, ?) on conflict (id) do nothing",
        id,
        name,
        clock.instant());
  }

  /**
   * What posts may require of somebody; served by the primary key.
   *
   * @param id who
   * @return what is known, nothing known when they never said anything
   */
  public Known known(UUID id) {
    return sql.first(
            "select birth_year, gender, skills, guardian_agreed_on from volunteer where id = ?",
            row ->
                new Known(
                    row.isMissing("birth_year") ? null : row.number("birth_year"),
                    row.constant("gender", Gender.class),
                    row.texts("skills"),
                    row.date("guardian_agreed_on")),
            id)
        .orElse(Known.NOTHING);
  }

  /**
   * What people are called; served by the primary key.
   *
   * @param ids who
   * @return id and name of those who are known
   */
  public List<Named> named(Collection<UUID> ids) {
    return sql.list(
        "select id, name from volunteer where id = any (?)",
        row -> new Named(row.id("id"), row.text("name")),
        ids);
  }

  Optional<Volunteer> holding(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Somebody and what they are called.
   *
   * @param id who
   * @param name what they are called
   */
  public record Named(UUID id, String name) {}

  /**
   * What posts may require of somebody.
   *
   * @param birthYear null when not said
   * @param gender null when not said
   * @param skills codes
   * @param guardianAgreedOn null when nobody answers for them
   */
  public record Known(
      Integer birthYear, Gender gender, List<String> skills, LocalDate guardianAgreedOn) {

    static final Known NOTHING = new Known(null, null, Arrays.asList(), null);

    /**
     * How old they turn in the year of a day.
     *
     * @param day the day
     * @return years, null when not said
     */
    public Integer ageIn(LocalDate day) {
      return birthYear == null ? null : day.getYear() - birthYear;
    }

    /**
     * Whether somebody must answer for them and nobody does.
     *
     * @param day on which day
     * @return true for minors without guardian
     */
    public boolean lacksGuardian(LocalDate day) {
      return birthYear != null && ageIn(day) < Volunteer.ADULT && guardianAgreedOn == null;
    }
  }
}
