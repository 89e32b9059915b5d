package io.boyuan.grid.party;

import io.boyuan.platform.database.Sql;
import io.boyuan.platform.privacy.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is held on a person as a party member, for themselves (X3). */
@ApplicationScoped
class OwnMembership implements PersonalRecords {

  private final Roll roll;
  private final Sql sql;
  private final Event<MembershipEnded> endings;

  @Inject
  OwnMembership(Roll roll, Sql sql, Event<MembershipEnded> endings) {
    this.roll = roll;
    this.sql = sql;
    this.endings = endings;
  }

  @Override
  public String kind() {
    return "memberships";
  }

  @Override
  public Set<String> columns() {
    return Set.of(
        "party_member.person_id",
        "party_member.name_sealed",
        "party_member.employer_sealed",
        "party_member.branch_sealed");
  }

  @Override
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

  /** What they were to serve is free for others. */
  @Override
  public void release(UUID person) {
    roll.ofPerson(person).forEach(member -> endings.fire(new MembershipEnded(member.id())));
  }

  /** The roll still counts them as ended; what they served is forgotten by who has it. */
  @Override
  public void forget(UUID person, UUID nobody) {
    sql.change(
        "update party_member set person_id = null, name_sealed = null, employer_sealed = null,"
            + " branch_sealed = null, version = version + 1,"
            + " ended_because = case status when 'CONFIRMED' then 'OTHER' else ended_because end,"
            + " status = case status when 'CONFIRMED' then 'ENDED' when 'REPORTED' then 'REFUSED'"
            + " else status end where person_id = ?",
        person);
  }
}
