package io.boyuan.volunteer.elsewhere;

import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.person.Volunteers;
import io.boyuan.volunteer.service.Kind;
import io.boyuan.volunteer.service.RecordServed;
import io.boyuan.volunteer.service.Served;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What another service tells that somebody confirmed counts as service, once (V6). */
@ApplicationScoped
class RecordServedElsewhere {

  /** For who has no profile here. The facts have no names, and what somebody is is not told. */
  private static final String NO_NAME = "志愿者 / volunteer";

  private final RecordServed recordServed;
  private final Volunteers volunteers;

  @Inject
  RecordServedElsewhere(RecordServed recordServed, Volunteers volunteers) {
    this.recordServed = recordServed;
    this.volunteers = volunteers;
  }

  void record(Kind kind, Category category, Confirmed confirmed) {
    var served =
        new Served(
            kind,
            confirmed.sourceId(),
            confirmed.personId(),
            nameOf(confirmed.personId()),
            confirmed.communityCode(),
            null,
            category,
            confirmed.content(),
            confirmed.startedAt(),
            confirmed.endedAt(),
            confirmed.minutes());
    recordServed.confirmed(served, confirmed.confirmedBy());
  }

  private String nameOf(UUID person) {
    return volunteers.named(List.of(person)).stream()
        .map(Volunteers.Named::name)
        .findFirst()
        .orElse(NO_NAME);
  }

  /**
   * What was told.
   *
   * @param sourceId what tells of it
   * @param personId who served
   * @param communityCode the community served
   * @param content what was done
   * @param startedAt begin
   * @param endedAt end
   * @param minutes whole minutes that count
   * @param confirmedBy who confirmed it
   */
  record Confirmed(
      UUID sourceId,
      UUID personId,
      String communityCode,
      String content,
      Instant startedAt,
      Instant endedAt,
      int minutes,
      UUID confirmedBy) {}
}
