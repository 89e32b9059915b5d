package io.boyuan.partnership.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A child, as who cares for them sees it.
 *
 * @param id the child
 * @param guardianId who cares for them
 * @param name what they are called
 * @param birthDate when they were born
 * @param createdAt when they were entered
 * @param version for the entity tag
 */
public record ChildView(
    UUID id, UUID guardianId, String name, LocalDate birthDate, Instant createdAt, long version) {}
