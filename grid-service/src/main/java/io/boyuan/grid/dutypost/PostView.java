package io.boyuan.grid.dutypost;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.boyuan.platform.text.Names;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A post as anyone sees it: not who claimed it.
 *
 * @param id the post
 * @param communityCode in which community
 * @param microGridCode in which micro-grid
 * @param names what it is called
 * @param duties what is done there, in Chinese
 * @param dutiesEn what is done there, in English
 * @param places how many members it takes
 * @param taken how many claimed it
 * @param minutes how long one service usually is
 * @param servesFrom its first day
 * @param servesUntil its last day, null while it is open
 * @param withdrawnAt since when it can't be claimed any more, null while it can
 * @param createdAt when it was published
 * @param version for the entity tag
 */
@Schema(name = "DutyPostView")
record PostView(
    UUID id,
    String communityCode,
    String microGridCode,
    Names names,
    String duties,
    String dutiesEn,
    int places,
    int taken,
    int minutes,
    LocalDate servesFrom,
    @Schema(nullable = true) LocalDate servesUntil,
    @Schema(nullable = true) Instant withdrawnAt,
    Instant createdAt,
    @JsonIgnore long version) {

  boolean isOpenOn(LocalDate day) {
    return withdrawnAt == null && (servesUntil == null || !day.isAfter(servesUntil));
  }
}
