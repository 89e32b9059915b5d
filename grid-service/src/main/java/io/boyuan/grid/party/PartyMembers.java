package io.boyuan.grid.party;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.Masked;
import io.boyuan.platform.privacy.Seal;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who may serve as a party member, for the features in which they do. */
@ApplicationScoped
public class PartyMembers {

  /** More than any community has. */
  private static final int MOST = 5_000;

  private static final String MEMBER =
      "select id, person_id, community_code from party_member where status = 'CONFIRMED' and ";

  private final Sql sql;
  private final Seal seal;

  @Inject
  PartyMembers(Sql sql, Seal seal) {
    this.sql = sql;
    this.seal = seal;
  }

  /**
   * A person's confirmed membership, held until the end of the transaction; served by
   * already_member.
   *
   * @param person the subject of their token
   * @param community the community's code
   * @return the membership
   * @throws Problem 403 {@code not-party-member}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Member require(UUID person, String community) {
    return sql.first(
            MEMBER + "person_id = ? and community_code = ? for update",
            PartyMembers::memberOf,
            person,
            community)
        .orElseThrow(() -> Problem.forbidden("not-party-member"));
  }

  /**
   * A confirmed member who signs in, held until the end of the transaction; served by the primary
   * key.
   *
   * @param id the membership
   * @param community the community's code
   * @return empty when the community has no such member
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<Member> holding(UUID id, String community) {
    return sql.first(
        MEMBER + "id = ? and community_code = ? and person_id is not null for update",
        PartyMembers::memberOf,
        id,
        community);
  }

  /**
   * All confirmed members of a community who sign in; served by party_member_community.
   *
   * @param community the community's code
   * @return by the time they came, five thousand at most
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Member> confirmed(String community) {
    return sql.list(
        MEMBER + "community_code = ? and person_id is not null order by created_at, id limit ?",
        PartyMembers::memberOf,
        community,
        MOST);
  }

  /**
   * What members are called, masked; served by the primary key. Who shows it writes the reading
   * down.
   *
   * @param members ids of memberships
   * @return names by id, without those who were forgotten
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Map<UUID, String> maskedNames(Collection<UUID> members) {
    var names = new HashMap<UUID, String>();
    sql.each(
        "select id, name_sealed from party_member where id = any(?) and name_sealed is not null",
        row -> names.put(row.id("id"), Masked.name(seal.opened(row.text("name_sealed")))),
        members);
    return names;
  }

  private static Member memberOf(Row row) {
    return new Member(row.id("id"), row.id("person_id"), row.text("community_code"));
  }

  /**
   * A confirmed member.
   *
   * @param id the membership
   * @param personId the subject of their token
   * @param communityCode in which community
   */
  public record Member(UUID id, UUID personId, String communityCode) {}
}
