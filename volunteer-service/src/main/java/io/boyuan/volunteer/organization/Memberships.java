package io.boyuan.volunteer.organization;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All memberships. */
@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<Membership, UUID> {

  Optional<Membership> holding(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Served by the unique key of invitation codes. */
  Optional<Membership> invited(String code) {
    return find("invitationCode = ?1", code)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResultOptional();
  }

  /** In the order they came; served by membership_organization. */
  Page<Membership> of(String organization, Membership.Status status, PageRequest request) {
    return KeysetQuery.earliestFirst(this, Membership.class, "createdAt")
        .where("e.organizationCode = :organization", "organization", organization)
        .where("e.status = :status", "status", status)
        .page(request, membership -> new Cursor(membership.createdAt(), membership.id()));
  }

  /** A person's own, of which there are few; served by membership_person. */
  List<Membership> of(UUID person) {
    return find("personId = ?1 order by createdAt desc", person).range(0, 99).list();
  }

  /** Which of some student numbers are known already; served by already_invited. */
  Set<String> known(String organization, Collection<String> hashes) {
    return find(
            "select distinct m.studentNumberHash from Membership m where m.organizationCode = ?1"
                + " and m.studentNumberHash in ?2 and m.status in ('INVITED', 'ACTIVE')",
            organization,
            hashes)
        .project(String.class)
        .stream()
        .collect(Collectors.toSet());
  }

  /**
   * Which of some persons belong to an organization; served by membership_person.
   *
   * @param organization its code
   * @param team one of its teams, null for any
   * @param persons who is asked for
   * @return id and name of each who does
   */
  public List<Member> members(String organization, String team, Collection<UUID> persons) {
    return find(
            "organizationCode = ?1 and status = 'ACTIVE' and personId in ?2"
                + " and (?3 is null or teamCode = ?3)",
            organization,
            persons,
            team)
        .stream()
        .map(found -> new Member(found.personId(), found.name(), found.teamCode()))
        .distinct()
        .toList();
  }

  /**
   * Somebody who belongs to an organization.
   *
   * @param personId who
   * @param name what they are called
   * @param teamCode in which team, null for none
   */
  public record Member(UUID personId, String name, String teamCode) {}
}
