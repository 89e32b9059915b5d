package io.boyuan.grid.request;

import io.boyuan.platform.privacy.Seal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is asked, by whom and where, before it is a request.
 *
 * @param description in words
 * @param answers to the category's questions, by their codes
 * @param where where
 * @param asker who asks
 * @param channel by which way it came in
 * @param enteredBy who entered it for them, null for nobody
 * @param followUpHash by what somebody unknown is known again, null for none
 * @param at when
 */
record Asked(
    String description,
    Map<String, List<String>> answers,
    Where where,
    Asker asker,
    Channel channel,
    UUID enteredBy,
    String followUpHash,
    Instant at) {

  /** The same with what identifies who asks sealed. */
  Asked sealed(Seal seal) {
    return new Asked(
        description, answers, where, asker.sealed(seal), channel, enteredBy, followUpHash, at);
  }
}
