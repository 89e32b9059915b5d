package io.boyuan.volunteer.subscription;

import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.catalogue.ListingKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Of which matches somebody wants to hear, as it is shown; what is null does not matter.
 *
 * @param id the subscription
 * @param kind when a need is published, or a resource
 * @param communityCode of this community
 * @param category of this category
 * @param skills with any of these skills
 * @param createdAt since when
 */
record Subscription(
    UUID id,
    ListingKind kind,
    String communityCode,
    Category category,
    List<String> skills,
    Instant createdAt) {}
