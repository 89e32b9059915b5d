package io.boyuan.partnership;

import static io.boyuan.partnership.PartnershipWorld.API;
import static io.boyuan.partnership.PartnershipWorld.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.boyuan.contracts.partnership.PartnershipPersonErased;
import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.testing.Broker;
import io.boyuan.platform.testing.Database;
import io.boyuan.platform.testing.FactReader;
import io.boyuan.platform.testing.PersonalColumns;
import io.boyuan.platform.testing.SuiteServers;
import io.boyuan.platform.testing.TestCaller;
import io.boyuan.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is held on a person, and how it is forgotten (X3). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class MyDataTest {

  private static final String ME = API + "/me";

  /** Ids of things of which another service keeps the row, or that come and go on their own. */
  private static final Set<String> THINGS =
      Set.of(
          "attachment.subject_id",
          "attachment.name",
          "challenge_candidate.matter_id",
          "fund_entry.source_id",
          "class_session.booking_id",
          "class_session.room_id",
          "course_feedback.shuffled",
          "lost_booking.booking_id",
          "timetable_block.room_id",
          "joint_activity.volunteer_activity_id",
          "joint_service.record_id",
          "joint_service.volunteer_activity_id",
          "reviewer_interest.call_id",
          "reviewer_interest.proposal_id",
          "reviewer_interest.reviewer_id",
          "webhook.former_secret_sealed",
          "webhook.secret_sealed",
          "webhook_delivery.event_id");

  Tokens tokens;
  Broker broker;
  Database database;
  @Inject @Any Instance<PersonalRecords> records;

  @Test
  void every_column_that_holds_a_person_is_read_and_forgotten() {
    var covered =
        records.stream().flatMap(each -> each.columns().stream()).collect(Collectors.toSet());

    assertThat(PersonalColumns.of(database).missing(covered, THINGS)).isEmpty();
  }

  @Test
  void each_kind_has_a_name_of_its_own() {
    assertThat(records.stream().map(PersonalRecords::kind)).doesNotHaveDuplicates();
  }

  @Test
  void who_is_erased_is_told_to_others() {
    var me = tokens.caller("nobody-in-particular").withRoles("resident");

    erase(me);

    try (var reader = new FactReader(broker, "boyuan.partnership")) {
      assertThat(reader.about(me.id(), 1).getFirst().type())
          .isEqualTo(PartnershipPersonErased.TYPE);
    }
  }

  private static void erase(TestCaller person) {
    as(person).delete(ME).then().statusCode(204);
    as(person).get(ME + "/data").then().statusCode(200).body("size()", equalTo(0));
  }
}
