package io.boyuan.volunteer.slot;

/**
 * A slot as its talent sees it.
 *
 * @param slot the slot
 * @param reservation who comes, null while nobody does
 */
record AgendaEntry(SlotView slot, ReservationView reservation) {}
