package io.boyuan.volunteer.catalogue;

/**
 * An entry can be found from now on; told within this service, in the transaction that publishes
 * it.
 *
 * @param listing the entry
 */
public record ListingPublished(Listing listing) {}
