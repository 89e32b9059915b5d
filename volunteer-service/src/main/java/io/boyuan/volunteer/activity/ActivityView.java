package io.boyuan.volunteer.activity;

import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.Place;
import io.boyuan.volunteer.shift.Requirements;
import io.boyuan.volunteer.shift.ShiftRules;
import io.boyuan.volunteer.shift.ShiftView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An activity as it is shown.
 *
 * @param id the activity
 * @param title what it is called
 * @param category kind of service
 * @param communityCode the community it serves
 * @param organizationCode the organization that plans it, null when none
 * @param place where it is, null when not said
 * @param description what it is about, null when not said
 * @param status {@code DRAFT}, {@code PUBLISHED} or {@code CANCELLED}
 * @param rules what holds for signing up and checking in
 * @param reason why it was cancelled, null unless it was
 * @param createdAt when it was planned
 * @param posts its posts in the order they were planned
 */
record ActivityView(
    UUID id,
    String title,
    Category category,
    String communityCode,
    String organizationCode,
    Place place,
    String description,
    Activity.Status status,
    ShiftRules rules,
    String reason,
    Instant createdAt,
    List<PostView> posts) {

  static ActivityView of(Activity activity, List<ShiftView> shifts) {
    return new ActivityView(
        activity.id(),
        activity.title(),
        activity.category(),
        activity.communityCode(),
        activity.organizationCode(),
        activity.place(),
        activity.description(),
        activity.status(),
        activity.rules(),
        activity.reason(),
        activity.createdAt(),
        activity.posts().stream().map(post -> PostView.of(post, shifts)).toList());
  }

  /**
   * A post as it is shown.
   *
   * @param id the post
   * @param name what it is called
   * @param category kind of service
   * @param capacity how many serve at a time
   * @param requirements what it requires of who takes it
   * @param shifts its shifts, earliest first
   */
  record PostView(
      UUID id,
      String name,
      Category category,
      int capacity,
      Requirements requirements,
      List<ShiftView> shifts) {

    static PostView of(Post post, List<ShiftView> shifts) {
      return new PostView(
          post.id(),
          post.name(),
          post.category(),
          post.capacity(),
          post.requirements(),
          shifts.stream().filter(shift -> shift.postId().equals(post.id())).toList());
    }
  }
}
