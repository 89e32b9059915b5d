package io.boyuan.volunteer.organization;

import io.boyuan.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * 成员: somebody belongs to an organization, in one of its teams or in none. They were invited and
 * accept, or they apply and are accepted; they leave or are removed.
 */
@Entity
class Membership {

  /** As what they belong to it. */
  enum Role {
    /** Plans and verifies. */
    COORDINATOR,
    /** Serves. */
    MEMBER
  }

  /** Where it stands. */
  enum Status {
    /** Waits for them. */
    INVITED,
    /** Waits for a coordinator. */
    APPLIED,
    /** Belongs. */
    ACTIVE,
    /** Refused by either side. */
    DECLINED,
    /** Belongs no longer. */
    LEFT
  }

  @Id private UUID id;

  @Column(name = "organization_code")
  private String organizationCode;

  @Column(name = "team_code")
  private String teamCode;

  @Column(name = "person_id")
  private UUID personId;

  private String name;

  @Column(name = "student_number_sealed")
  private String studentNumberSealed;

  @Column(name = "student_number_hash")
  private String studentNumberHash;

  @Column(name = "phone_sealed")
  private String phoneSealed;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Column(name = "invitation_code")
  private String invitationCode;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Version private long version;

  /** For the persistence provider. */
  protected Membership() {}

  private static Membership of(
      UUID id, String organization, String team, String name, Instant now) {
    var membership = new Membership();
    membership.id = id;
    membership.organizationCode = organization;
    membership.teamCode = team;
    membership.name = name;
    membership.role = Role.MEMBER;
    membership.createdAt = now;
    return membership;
  }

  /** A coordinator invites somebody, who accepts with the code. */
  static Membership invited(UUID id, String organization, SealedInvitation invited, Instant now) {
    var membership = of(id, organization, invited.teamCode(), invited.name(), now);
    membership.role = invited.role();
    membership.studentNumberSealed = invited.studentNumberSealed();
    membership.studentNumberHash = invited.studentNumberHash();
    membership.phoneSealed = invited.phoneSealed();
    membership.invitationCode = invited.code();
    membership.status = Status.INVITED;
    return membership;
  }

  /** Somebody wants to belong. */
  static Membership applied(
      UUID id, String organization, String team, UUID person, String name, Instant now) {
    var membership = of(id, organization, team, name, now);
    membership.personId = person;
    membership.status = Status.APPLIED;
    return membership;
  }

  /**
   * Who was invited accepts.
   *
   * @throws Problem 409 {@code not-open}
   */
  void accept(UUID person, String called, Instant now) {
    require(Status.INVITED);
    personId = person;
    name = called;
    become(Status.ACTIVE, now);
  }

  /**
   * A coordinator accepts who applied.
   *
   * @throws Problem 409 {@code not-open}
   */
  void admit(Instant now) {
    require(Status.APPLIED);
    become(Status.ACTIVE, now);
  }

  /** Either side ends it, whatever it was. */
  void end(Instant now) {
    switch (status) {
      case INVITED, APPLIED -> become(Status.DECLINED, now);
      case ACTIVE -> become(Status.LEFT, now);
      case DECLINED, LEFT -> throw Problem.conflict("not-open");
    }
  }

  private void require(Status wanted) {
    if (status != wanted) {
      throw Problem.conflict("not-open");
    }
  }

  private void become(Status next, Instant now) {
    status = next;
    decidedAt = now;
    invitationCode = null;
  }

  boolean isOf(UUID person) {
    return person.equals(personId);
  }

  UUID id() {
    return id;
  }

  String organizationCode() {
    return organizationCode;
  }

  String teamCode() {
    return teamCode;
  }

  UUID personId() {
    return personId;
  }

  String name() {
    return name;
  }

  String studentNumberSealed() {
    return studentNumberSealed;
  }

  Role role() {
    return role;
  }

  Status status() {
    return status;
  }

  Instant createdAt() {
    return createdAt;
  }

  /**
   * An invitation as it is kept.
   *
   * @param name what the invited person is called
   * @param studentNumberSealed their student number, sealed, null for none
   * @param studentNumberHash what tells equal numbers, null for none
   * @param phoneSealed their phone, sealed, null for none
   * @param teamCode to which team, null for none
   * @param role as what
   * @param code with which they accept
   */
  record SealedInvitation(
      String name,
      String studentNumberSealed,
      String studentNumberHash,
      String phoneSealed,
      String teamCode,
      Role role,
      String code) {}
}
