package io.boyuan.grid.photo;

import java.util.UUID;

/**
 * A photo without its picture.
 *
 * @param id the photo
 * @param communityCode the community
 * @param subject what it shows, null while it is attached to nothing
 * @param subjectId which of those
 * @param isPublic whether everybody sees it
 * @param by who uploaded it, null when they did not say who they are
 */
public record KeptPhoto(
    UUID id,
    String communityCode,
    PhotoSubject subject,
    UUID subjectId,
    boolean isPublic,
    UUID by) {}
