package io.boyuan.volunteer.person;

import io.boyuan.platform.privacy.Masked;
import io.boyuan.platform.privacy.Seal;
import io.boyuan.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * 志愿者: a person who serves, with what they said of themselves. Phone and student number and who
 * answers for a minor are sealed.
 */
@Entity
class Volunteer {

  /** Who turns this many years in a year is an adult in it. */
  static final int ADULT = 18;

  @Id private UUID id;
  private String name;

  @Column(name = "phone_sealed")
  private String phoneSealed;

  @Column(name = "student_number_sealed")
  private String studentNumberSealed;

  @Column(name = "university_code")
  private String universityCode;

  @Column(name = "birth_year")
  private Integer birthYear;

  @Enumerated(EnumType.STRING)
  private Gender gender;

  private String[] skills = new String[0];
  private String[] languages = new String[0];

  @JdbcTypeCode(SqlTypes.JSON)
  private Availability availability;

  @Column(name = "guardian_sealed")
  private String guardianSealed;

  @Column(name = "guardian_agreed_on")
  private LocalDate guardianAgreedOn;

  @Column(name = "named_in_thanks")
  private boolean namedInThanks;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  /** For the persistence provider. */
  protected Volunteer() {}

  /** Says of themselves what holds from now on. */
  void describe(Profile profile, Seal seal) {
    name = profile.name();
    var before = inFull(seal);
    phoneSealed = seal.sealed(unlessMasked("phone", profile.phone(), before.phone()));
    studentNumberSealed =
        seal.sealed(unlessMasked("studentNumber", profile.studentNumber(), before.studentNumber()));
    universityCode = profile.universityCode();
    birthYear = profile.birthYear();
    gender = profile.gender();
    skills = profile.skills().stream().distinct().toArray(String[]::new);
    languages = profile.languages().stream().distinct().toArray(String[]::new);
    availability = profile.availability() == null ? Availability.UNKNOWN : profile.availability();
    var guardian = unlessMasked(profile.guardian(), before.guardian());
    guardianSealed =
        guardian == null ? null : seal.sealed(guardian.phone() + " " + guardian.name());
    guardianAgreedOn = guardian == null ? null : guardian.agreedOn();
    namedInThanks = profile.namedInThanks();
  }

  /** What comes back masked as it was read stays as it is. */
  private static String unlessMasked(String field, String said, String known) {
    if (said == null || said.indexOf('*') < 0) {
      return said;
    }
    if (!said.equals(Masked.number(known))) {
      throw Problem.invalid(field, "malformed");
    }
    return known;
  }

  private static Guardian unlessMasked(Guardian said, Guardian known) {
    if (said == null || known == null) {
      return said;
    }
    boolean isNameMasked = said.name().equals(Masked.name(known.name()));
    return new Guardian(
        isNameMasked ? known.name() : said.name(),
        unlessMasked("guardian.phone", said.phone(), known.phone()),
        said.agreedOn());
  }

  /** All of it, for themselves and for who gave a reason. */
  Profile inFull(Seal seal) {
    return profile(seal.opened(phoneSealed), seal.opened(studentNumberSealed), guardian(seal));
  }

  /** With numbers masked. */
  Profile masked(Seal seal) {
    var guardian = guardian(seal);
    return profile(
        Masked.number(seal.opened(phoneSealed)),
        Masked.number(seal.opened(studentNumberSealed)),
        guardian == null
            ? null
            : new Guardian(
                Masked.name(guardian.name()),
                Masked.number(guardian.phone()),
                guardian.agreedOn()));
  }

  private Profile profile(String phone, String studentNumber, Guardian guardian) {
    return new Profile(
        name,
        phone,
        universityCode,
        studentNumber,
        birthYear,
        gender,
        List.of(skills),
        List.of(languages),
        availability,
        guardian,
        namedInThanks);
  }

  private Guardian guardian(Seal seal) {
    if (guardianSealed == null) {
      return null;
    }
    String[] parts = seal.opened(guardianSealed).split(" ", 2);
    return new Guardian(parts[1], parts[0], guardianAgreedOn);
  }

  UUID id() {
    return id;
  }

  Instant createdAt() {
    return createdAt;
  }

  long version() {
    return version;
  }
}
