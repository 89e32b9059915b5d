package io.boyuan.volunteer.talentday;

import io.boyuan.volunteer.talent.Craft;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A stand as everybody sees it.
 *
 * @param id the stand
 * @param talentId whose
 * @param talentName what they want to be called
 * @param communityCode the community they serve
 * @param day the Talent Service Day
 * @param accepted whether they take part
 * @param place where the stand is
 * @param startsAt when it is planned to open
 * @param endsAt when it is planned to close
 * @param crafts what they can do
 * @param openedAt when it opened, null before
 * @param closedAt when it closed, null before
 * @param servingNumber the number that is being served, null when none is
 * @param waiting how many wait
 * @param lastNumber the number that was drawn last, 0 before the first
 */
record StandView(
    UUID id,
    UUID talentId,
    String talentName,
    String communityCode,
    LocalDate day,
    boolean accepted,
    String place,
    Instant startsAt,
    Instant endsAt,
    List<Craft> crafts,
    Instant openedAt,
    Instant closedAt,
    Integer servingNumber,
    int waiting,
    int lastNumber) {

  static StandView of(Stand stand, List<Craft> crafts) {
    return new StandView(
        stand.id(),
        stand.talentId(),
        stand.talentName(),
        stand.communityCode(),
        stand.day(),
        stand.isAccepted(),
        stand.place(),
        stand.startsAt(),
        stand.endsAt(),
        crafts == null ? List.of() : crafts,
        stand.openedAt(),
        stand.closedAt(),
        stand.calledNumber(),
        stand.waiting(),
        stand.lastNumber());
  }
}
