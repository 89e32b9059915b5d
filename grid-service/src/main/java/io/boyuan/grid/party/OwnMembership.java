package io.boyuan.grid.party;

import io.boyuan.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is held on a person as a party member, for themselves (X3). */
@ApplicationScoped
public class OwnMembership {

  private final Roll roll;
  private final Sql sql;
  private final Event<MembershipEnded> endings;

  @Inject
  OwnMembership(Roll roll, Sql sql, Event<MembershipEnded> endings) {
    this.roll = roll;
    this.sql = sql;
    this.endings = endings;
  }

  /**
   * A person's memberships, in full; served by party_member_person.
   *
   * @param person who; the caller must be them
   * @return each with what is held, by name
   */
  @Transactional
  public List<Map<String, Object>> of(UUID person) {
    return roll.ofPerson(person).stream().map(OwnMembership::held).toList();
  }

  private static Map<String, Object> held(MemberView member) {
    var held = new LinkedHashMap<String, Object>();
    held.put("id", member.id());
    held.put("communityCode", member.communityCode());
    held.put("kind", member.kind());
    held.put("name", member.name());
    held.put("employer", member.employer());
    held.put("branch", member.branch());
    held.put("microGridCode", member.microGridCode());
    held.put("status", member.status());
    held.put("createdAt", member.createdAt());
    return held;
  }

  /**
   * Forgets who they are; the roll still counts them as ended, and what they were to serve is free
   * for others. What they did serve is forgotten by the features that have it.
   *
   * @param person who
   */
  @Transactional
  public void forget(UUID person) {
    roll.ofPerson(person).forEach(member -> endings.fire(new MembershipEnded(member.id())));
    sql.change(
        "update party_member set person_id = null, name_sealed = null, employer_sealed = null,"
            + " branch_sealed = null, version = version + 1,"
            + " ended_because = case status when 'CONFIRMED' then 'OTHER' else ended_because end,"
            + " status = case status when 'CONFIRMED' then 'ENDED' when 'REPORTED' then 'REFUSED'"
            + " else status end where person_id = ?",
        person);
  }
}
