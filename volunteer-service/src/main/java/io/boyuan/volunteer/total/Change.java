package io.boyuan.volunteer.total;

import io.boyuan.volunteer.Category;
import java.time.Instant;
import java.util.UUID;

/**
 * What the totals are to be changed by.
 *
 * @param volunteerId who served
 * @param communityCode the community served
 * @param organizationCode for which organization, null for none
 * @param teamCode for which team, null for none
 * @param category kind of service
 * @param servedAt when they began
 * @param minutes more minutes, fewer when negative
 * @param unscanned of them, those that were not scanned
 * @param entered of them, those that somebody entered or raised
 * @param records more records, fewer when negative
 */
public record Change(
    UUID volunteerId,
    String communityCode,
    String organizationCode,
    String teamCode,
    Category category,
    Instant servedAt,
    int minutes,
    int unscanned,
    int entered,
    int records) {}
