package io.boyuan.volunteer.organization;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.boyuan.platform.privacy.Masked;
import io.boyuan.platform.privacy.Seal;
import java.time.Instant;
import java.util.UUID;

/**
 * A membership as it is shown.
 *
 * @param id the membership
 * @param organizationCode of which organization
 * @param teamCode in which team, null for none
 * @param personId who, null before they accepted
 * @param name what they are called
 * @param studentNumber their student number, masked, null for none
 * @param role as what
 * @param status where it stands
 * @param invitationCode with which the invited person accepts; shown once, to who invited
 * @param createdAt when it began
 */
record MemberView(
    UUID id,
    String organizationCode,
    String teamCode,
    UUID personId,
    String name,
    String studentNumber,
    Membership.Role role,
    Membership.Status status,
    @JsonInclude(JsonInclude.Include.NON_NULL) String invitationCode,
    Instant createdAt) {

  static MemberView of(Membership membership, Seal seal) {
    return of(membership, seal, null);
  }

  static MemberView of(Membership membership, Seal seal, String code) {
    return new MemberView(
        membership.id(),
        membership.organizationCode(),
        membership.teamCode(),
        membership.personId(),
        membership.name(),
        Masked.number(seal.opened(membership.studentNumberSealed())),
        membership.role(),
        membership.status(),
        code,
        membership.createdAt());
  }
}
