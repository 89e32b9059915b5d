package io.boyuan.volunteer.talent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A studio as it is shown.
 *
 * @param talentId whose studio it is
 * @param communityCode the community they serve
 * @param displayName what they want to be called
 * @param crafts what they can do
 * @param introduction about themselves in Chinese
 * @param introductionEn about themselves in English
 * @param place where they usually are
 * @param published whether their talent wants everybody to see it
 * @param hiddenReason why staff keep it from everybody, null when they do not
 * @param createdAt since when there is one
 */
record StudioView(
    UUID talentId,
    String communityCode,
    String displayName,
    List<Craft> crafts,
    String introduction,
    String introductionEn,
    String place,
    boolean published,
    String hiddenReason,
    Instant createdAt) {

  static StudioView of(Studio studio) {
    return new StudioView(
        studio.id(),
        studio.communityCode(),
        studio.displayName(),
        List.copyOf(studio.crafts()),
        studio.introduction(),
        studio.introductionEn(),
        studio.place(),
        studio.isPublished(),
        studio.hiddenReason(),
        studio.createdAt());
  }
}
