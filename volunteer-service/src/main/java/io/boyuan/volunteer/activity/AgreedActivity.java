package io.boyuan.volunteer.activity;

import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.Place;
import io.boyuan.volunteer.shift.Requirements;
import java.time.Instant;
import java.util.List;

/**
 * An activity that was agreed on elsewhere.
 *
 * @param title what it is called
 * @param category kind of service
 * @param communityCode the community it serves
 * @param organizationCode the organization that serves, null when none
 * @param place where it is, may be null
 * @param posts its posts, at least one
 */
public record AgreedActivity(
    String title,
    Category category,
    String communityCode,
    String organizationCode,
    Place place,
    List<AgreedPost> posts) {

  /**
   * A role in it.
   *
   * @param name what it is called
   * @param capacity how many serve at a time
   * @param slots when, at least once
   * @param requirements what it requires of who takes it
   */
  public record AgreedPost(
      String name, int capacity, List<Slot> slots, Requirements requirements) {}

  /**
   * A dated slot.
   *
   * @param startsAt begin
   * @param endsAt end, within 24 hours of the begin
   */
  public record Slot(Instant startsAt, Instant endsAt) {}
}
