package io.boyuan.grid.request;

/**
 * Where something is asked for.
 *
 * @param communityCode the community
 * @param gridCode the grid, null where it has none
 * @param microGridCode the micro-grid, null where it has none
 * @param lat degrees north, null when only an address was given
 * @param lng degrees east
 * @param address in words, null when not said
 */
public record Where(
    String communityCode,
    String gridCode,
    String microGridCode,
    Double lat,
    Double lng,
    String address) {}
