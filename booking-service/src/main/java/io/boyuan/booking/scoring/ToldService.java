package io.boyuan.booking.scoring;

import java.util.UUID;

/**
 * What was told of a record of service: it was verified, corrected or voided.
 *
 * @param recordId the record
 * @param version of the record
 * @param holderId who served
 * @param communityCode where
 * @param organizationCode for which organization, null for none
 * @param category kind of service, null when it was voided
 * @param service its minutes, null when it was voided
 */
record ToldService(
    UUID recordId,
    long version,
    UUID holderId,
    String communityCode,
    String organizationCode,
    String category,
    Service service) {}
