package io.boyuan.gateway.live;

import io.vertx.core.buffer.Buffer;
import java.util.Set;

/**
 * A fact of a service as listeners hear it.
 *
 * @param stream which part of which topic it came from
 * @param offset its place there
 * @param community whose it is, or null
 * @param organization whose it is, or null
 * @param persons the accounts it is about
 * @param forPersons the event as those persons hear it
 * @param forOffices the event as staff and the street hear it, or null when it is not theirs
 */
record Happening(
    Source stream,
    long offset,
    String community,
    String organization,
    Set<String> persons,
    Buffer forPersons,
    Buffer forOffices) {}
