package io.boyuan.platform.inbox;

/**
 * A fact that is to take effect.
 *
 * @param fact what came
 * @param hearer who hears it
 */
record Delivery(ReceivedFact fact, FactHearer hearer) {}
