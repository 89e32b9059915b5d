package io.boyuan.platform.inbox;

import io.boyuan.contracts.Fact;

/**
 * A fact on its way to one of its handlers.
 *
 * @param fact what came
 * @param handler who hears it
 */
record Delivery<F extends Fact>(ReceivedFact fact, FactHandler<F> handler) {}
