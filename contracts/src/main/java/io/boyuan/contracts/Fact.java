package io.boyuan.contracts;

import java.util.UUID;

/**
 * Something that happened and that other services may hear of. Each kind is a record of its own; it
 * travels as a CloudEvent whose data is the record as JSON. A new field is optional; any other
 * change is a new record under a new version.
 */
public interface Fact {

  /**
   * The CloudEvents type.
   *
   * @return {@code boyuan.<context>.<fact-in-past-tense>.v<N>}
   */
  String type();

  /**
   * The aggregate the fact is about: the CloudEvents subject and the message key. Facts of one
   * aggregate are heard in the order they happened.
   *
   * @return the aggregate's id
   */
  UUID aggregate();

  /**
   * The aggregate's version after the fact, so that a late one can be told from a new one.
   *
   * @return rises with every fact of the same aggregate
   */
  long aggregateVersion();

  /**
   * The topic it travels on.
   *
   * @return {@code boyuan.<context>}, taken from the type
   */
  default String topic() {
    return type().substring(0, type().indexOf('.', type().indexOf('.') + 1));
  }
}
