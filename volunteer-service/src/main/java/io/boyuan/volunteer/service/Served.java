package io.boyuan.volunteer.service;

import io.boyuan.volunteer.Category;
import java.time.Instant;
import java.util.UUID;

/**
 * Service that was not in a shift.
 *
 * @param kind what it was
 * @param sourceId what tells of it; recorded once however often it is told
 * @param volunteerId who served
 * @param volunteerName what they are called
 * @param communityCode the community served
 * @param organizationCode for which organization, null for none
 * @param category kind of service
 * @param content what was done
 * @param startedAt begin
 * @param endedAt end; between them are at least the minutes
 * @param minutes whole minutes that count
 */
public record Served(
    Kind kind,
    UUID sourceId,
    UUID volunteerId,
    String volunteerName,
    String communityCode,
    String organizationCode,
    Category category,
    String content,
    Instant startedAt,
    Instant endedAt,
    int minutes) {}
