package io.boyuan.grid.structure;

/**
 * A micro-grid is part of another grid from now on; who knows that it can't be refuses it in the
 * same transaction.
 *
 * @param communityCode the community it lies in
 * @param code its code
 * @param gridCode the grid it is part of now
 */
public record MicroGridMoved(String communityCode, String code, String gridCode) {}
