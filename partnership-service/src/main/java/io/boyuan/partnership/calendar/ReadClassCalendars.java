package io.boyuan.partnership.calendar;

import io.boyuan.partnership.course.CourseStatus;
import io.boyuan.partnership.course.Courses;
import io.boyuan.platform.calendar.CalendarAddresses;
import io.boyuan.platform.calendar.CalendarFeed;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.TimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Calendar programs read the classes of a course, or of a person by a secret address (P5, B6). */
@ApplicationScoped
class ReadClassCalendars {

  private final ClassEvents events;
  private final Courses courses;
  private final CalendarAddresses addresses;
  private final CalendarFeed feed;
  private final Clock clock;

  @Inject
  ReadClassCalendars(
      ClassEvents events,
      Courses courses,
      CalendarAddresses addresses,
      TimeSettings settings,
      Clock clock) {
    this.events = events;
    this.courses = courses;
    this.addresses = addresses;
    this.feed = new CalendarFeed("partnership", settings.zone());
    this.clock = clock;
  }

  /**
   * A course's calendar, which names nobody.
   *
   * @return by RFC 5545
   * @throws Problem 404
   */
  @Transactional
  String ofCourse(UUID courseId) {
    var course = courses.byId(courseId).orElseThrow(Problem::notFound);
    if (course.status() == CourseStatus.DRAFT) {
      throw Problem.notFound();
    }
    return feed.written(
        course.title() + " / " + course.titleEn(), events.ofCourse(courseId, clock.instant()));
  }

  /**
   * A person's calendar.
   *
   * @return by RFC 5545
   * @throws Problem 404 also for an address that was revoked
   */
  @Transactional
  String ofPerson(String secret) {
    var person = addresses.ownerOf(secret).orElseThrow(Problem::notFound);
    return feed.written("我的课程 / My classes", events.ofPerson(person, clock.instant()));
  }
}
