package io.boyuan.volunteer.me;

import java.util.List;

/**
 * Where data on persons stands, how it is read for them, and how it is forgotten: what others need
 * goes on without a name, under an id that leads to nobody; the rest goes. A table that holds a
 * person and is not here fails a test.
 *
 * @param kind what it is, as the person reads it
 * @param table where it stands
 * @param where what makes a row theirs, with their id for each question mark
 * @param hidden columns that are not theirs to read, or sealed
 * @param forget statements; a question mark stands for the new id where it is set, else for theirs
 */
record Held(String kind, String table, String where, List<String> hidden, List<Forgetting> forget) {

  /**
   * A statement that forgets.
   *
   * @param statement the statement
   * @param ids which id stands for each question mark
   */
  record Forgetting(String statement, List<Id> ids) {}

  /** Whose id. */
  enum Id {
    /** The person's. */
    THEIRS,
    /** One that leads to nobody. */
    NOBODYS
  }

  private static final String NO_NAME = "'已注销 / erased'";

  /** Tables whose rows have a version, which tells who read them before that they were changed. */
  private static final List<String> VERSIONED =
      List.of(
          "sign_up",
          "service_record",
          "help_post",
          "swap",
          "training_completion",
          "slot_reservation",
          "listing");

  /** All of it; promises first, so that what is freed is freed before it is forgotten. */
  static final List<Held> ALL =
      List.of(
          new Held("profile", "volunteer", "id = ?", sealed(), List.of(delete("volunteer", "id"))),
          new Held(
              "memberships",
              "membership",
              "person_id = ?",
              List.of(
                  "student_number_sealed",
                  "student_number_hash",
                  "phone_sealed",
                  "invitation_code"),
              List.of(delete("membership", "person_id"))),
          new Held(
              "signUps",
              "sign_up",
              "volunteer_id = ?",
              List.of("by_id"),
              List.of(
                  delete("commitment", "person_id"),
                  unname("sign_up", "volunteer_id", "volunteer_name"),
                  rename("swap", "from_person"),
                  rename("swap", "to_person"))),
          new Held("commitments", "commitment", "person_id = ?", List.of(), List.of()),
          new Held(
              "serviceRecords",
              "service_record",
              "volunteer_id = ?",
              List.of("entered_by", "proposed_by", "verified_by"),
              List.of(
                  unname("service_record", "volunteer_id", "volunteer_name"),
                  new Forgetting(
                      "update service_history h set words = null,"
                          + " by_id = case h.step when 'QUESTIONED' then null else h.by_id end"
                          + " from service_record r"
                          + " where r.id = h.record_id and r.volunteer_id = ?"
                          + " and h.step in ('QUESTIONED', 'ANSWERED')",
                      List.of(Id.NOBODYS)))),
          new Held(
              "totals",
              "service_total",
              "dimension = 'PERSON' and key = (?::uuid)::text",
              List.of(),
              List.of(
                  new Forgetting(
                      "update service_total set key = (?::uuid)::text"
                          + " where dimension = 'PERSON' and key = (?::uuid)::text",
                      List.of(Id.NOBODYS, Id.THEIRS)),
                  new Forgetting(
                      "update service_total set key = split_part(key, '/', 1) || '/' || (?::uuid)::text"
                          + " where dimension = 'MEMBER'"
                          + " and split_part(key, '/', 2) = (?::uuid)::text",
                      List.of(Id.NOBODYS, Id.THEIRS)))),
          new Held(
              "trainingSignUps",
              "training_sign_up",
              "volunteer_id = ?",
              List.of("marked_by"),
              List.of(
                  new Forgetting(
                      "update training_session s set taken = taken - 1 from training_sign_up u"
                          + " where u.session_id = s.id and u.volunteer_id = ?"
                          + " and u.left_at is null and u.attended is null and s.ends_at > now()",
                      List.of(Id.THEIRS)),
                  new Forgetting(
                      "update training_sign_up u set left_at = now() from training_session s"
                          + " where u.session_id = s.id and u.volunteer_id = ?"
                          + " and u.left_at is null and u.attended is null and s.ends_at > now()",
                      List.of(Id.THEIRS)),
                  unname("training_sign_up", "volunteer_id", "volunteer_name"))),
          new Held(
              "quizAttempts",
              "quiz_attempt",
              "volunteer_id = ?",
              List.of(),
              List.of(delete("quiz_attempt", "volunteer_id"))),
          new Held(
              "trainingCompletions",
              "training_completion",
              "volunteer_id = ?",
              List.of("recorded_by"),
              List.of(unname("training_completion", "volunteer_id", "volunteer_name"))),
          new Held(
              "studio",
              "studio",
              "talent_id = ?",
              List.of(),
              List.of(
                  new Forgetting(
                      "update studio set display_name = "
                          + NO_NAME
                          + ", introduction = '', introduction_en = '', place = '', crafts = '[]',"
                          + " categories = '{}', published = false, version = version + 1"
                          + " where talent_id = ?",
                      List.of(Id.THEIRS)),
                  new Forgetting(
                      "update slot_reservation set status = 'CALLED_OFF', version = version + 1"
                          + " where talent_id = ? and status = 'RESERVED'",
                      List.of(Id.THEIRS)),
                  new Forgetting(
                      "update talent_slot set place = '',"
                          + " withdrawn_at = coalesce(withdrawn_at,"
                          + " case when starts_at > now() then now() end) where talent_id = ?",
                      List.of(Id.THEIRS)),
                  new Forgetting(
                      "update talent_stand set place = '', talent_name = "
                          + NO_NAME
                          + ", accepted = accepted and opened_at is not null,"
                          + " version = version + 1 where talent_id = ?",
                      List.of(Id.THEIRS)))),
          new Held(
              "slotReservations",
              "slot_reservation",
              "resident_id = ?",
              List.of("talent_id"),
              List.of(
                  new Forgetting(
                      "update slot_reservation set wish = null, version = version + 1,"
                          + " status = case when status = 'RESERVED' then 'CANCELLED' else status end"
                          + " where resident_id = ?",
                      List.of(Id.THEIRS)),
                  unname("slot_reservation", "resident_id", "resident_name"))),
          new Held(
              "queueNumbers",
              "queue_number",
              "resident_id = ?",
              List.of(),
              List.of(
                  new Forgetting(
                      "update talent_stand s set waiting = waiting - 1, version = version + 1"
                          + " from queue_number q where q.stand_id = s.id and q.resident_id = ?"
                          + " and q.status = 'WAITING'",
                      List.of(Id.THEIRS)),
                  new Forgetting(
                      "update queue_number set status = 'LEFT', ended_at = now()"
                          + " where resident_id = ? and status = 'WAITING'",
                      List.of(Id.THEIRS)),
                  unname("queue_number", "resident_id", "resident_name"))),
          new Held(
              "help",
              "help_post",
              "? in (helper_id, asker_id)",
              List.of("helper_id", "asker_id", "helper_name", "asker_name", "decided_by"),
              List.of(
                  new Forgetting(
                      "update help_post set status = 'WITHDRAWN', ended_at = now(),"
                          + " version = version + 1"
                          + " where status = 'OPEN' and ? in (helper_id, asker_id)",
                      List.of(Id.THEIRS)),
                  new Forgetting(
                      "update help_post set title = '', words = '', dispute_words = null"
                          + " where ? in (helper_id, asker_id)",
                      List.of(Id.THEIRS)),
                  unname("help_post", "helper_id", "helper_name"),
                  unname("help_post", "asker_id", "asker_name"))),
          new Held(
              "proofs",
              "proof",
              "volunteer_id = ?",
              List.of(),
              List.of(
                  new Forgetting(
                      "delete from proof_item i using proof p"
                          + " where p.id = i.proof_id and p.volunteer_id = ?",
                      List.of(Id.THEIRS)),
                  delete("proof", "volunteer_id"))),
          new Held(
              "resources",
              "listing",
              "person_id = ?",
              List.of("document", "created_by"),
              List.of(
                  new Forgetting(
                      "update listing set title = '', description = '', place_name = null,"
                          + " place_lat = null, place_lng = null, document = '',"
                          + " status = 'CLOSED' where person_id = ?",
                      List.of(Id.THEIRS)),
                  rename("listing", "person_id"))),
          new Held(
              "matchSubscriptions",
              "match_subscription",
              "person_id = ?",
              List.of(),
              List.of(delete("match_subscription", "person_id"))));

  private static List<String> sealed() {
    return List.of("phone_sealed", "student_number_sealed", "guardian_sealed");
  }

  private static Forgetting delete(String table, String column) {
    return new Forgetting("delete from " + table + " where " + column + " = ?", List.of(Id.THEIRS));
  }

  private static String bumped(String table) {
    return VERSIONED.contains(table) ? ", version = version + 1" : "";
  }

  private static Forgetting rename(String table, String column) {
    return new Forgetting(
        "update " + table + " set " + column + " = ?" + bumped(table) + " where " + column + " = ?",
        List.of(Id.NOBODYS, Id.THEIRS));
  }

  private static Forgetting unname(String table, String column, String name) {
    return new Forgetting(
        "update %s set %s = ?, %s = %s where %s = ?"
            .formatted(table, column, name, NO_NAME, column),
        List.of(Id.NOBODYS, Id.THEIRS));
  }
}
