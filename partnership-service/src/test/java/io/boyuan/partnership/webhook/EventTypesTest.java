package io.boyuan.partnership.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.boyuan.contracts.Fact;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every fact is offered to webhooks, or withheld for a reason. */
class EventTypesTest {

  /** What is between a service and one person. */
  private static final Set<String> OF_PERSONS =
      Set.of(
          "boyuan.booking.person-erased.v1",
          "boyuan.booking.place-offered.v1",
          "boyuan.grid.duty-confirmed.v1",
          "boyuan.grid.person-erased.v1",
          "boyuan.partnership.absences-noticed.v1",
          "boyuan.partnership.classes-clash.v1",
          "boyuan.partnership.enrolment-changed.v1",
          "boyuan.partnership.person-erased.v1",
          "boyuan.partnership.reviewer-invited.v1",
          "boyuan.partnership.teaching-confirmed.v1",
          "boyuan.volunteer.person-erased.v1",
          "boyuan.volunteer.shift-reminder.v1",
          "boyuan.volunteer.sign-up-changed.v1",
          "boyuan.volunteer.slot-cancelled.v1",
          "boyuan.volunteer.slot-reserved.v1",
          "boyuan.volunteer.talent-day-opened.v1",
          "boyuan.volunteer.training-completed.v1",
          "boyuan.volunteer.training-expiring.v1");

  /** What is a community's own, or between services. */
  private static final Set<String> OF_COMMUNITIES =
      Set.of(
          "boyuan.booking.ledger-off.v1",
          "boyuan.booking.rooms-refused.v1",
          "boyuan.booking.rooms-reserved.v1",
          "boyuan.grid.action-overdue.v1",
          "boyuan.grid.boundaries-changed.v1",
          "boyuan.grid.help-cancelled.v1",
          "boyuan.grid.help-needed.v1",
          "boyuan.grid.matter-changed.v1",
          "boyuan.grid.micro-grid-changed.v1",
          "boyuan.grid.request-changed.v1",
          "boyuan.grid.request-submitted.v1",
          "boyuan.partnership.donation-received.v1",
          "boyuan.partnership.fund-off.v1",
          "boyuan.partnership.fund-spent.v1",
          "boyuan.partnership.rooms-released.v1",
          "boyuan.partnership.rooms-wanted.v1",
          "boyuan.partnership.session-changed.v1",
          "boyuan.volunteer.order-changed.v1");

  @Test
  void every_fact_is_offered_or_withheld() {
    var accounted = new HashSet<>(OF_PERSONS);
    accounted.addAll(OF_COMMUNITIES);
    EventTypes.ALL.forEach(offered -> assertThat(accounted.add(offered.type())).isTrue());

    assertThat(accounted).isEqualTo(facts());
  }

  private static Set<String> facts() {
    var types = new HashSet<String>();
    for (JavaClass each : new ClassFileImporter().importPackages("io.boyuan.contracts")) {
      if (each.isAssignableTo(Fact.class) && !each.isInterface()) {
        try {
          types.add((String) each.reflect().getField("TYPE").get(null));
        } catch (ReflectiveOperationException e) {
          throw new LinkageError(each.getName() + " has no TYPE", e);
        }
      }
    }
    assertThat(types).isNotEmpty();
    return types;
  }
}
