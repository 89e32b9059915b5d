package io.boyuan.contracts;

import java.util.UUID;

/**
 * Something that happened and that other services may hear of. Each kind is a record of its own;
 * the name it travels under and the aggregate it belongs to are part of the contract.
 */
public interface Fact {

  /**
   * The CloudEvents type, {@code boyuan.<context>.<fact-in-past-tense>.v<N>}.
   *
   * @return the type, for example {@code boyuan.volunteer.service-verified.v1}
   */
  String type();

  /**
   * The aggregate the fact is about; facts of one aggregate are heard in the order they happened.
   *
   * @return the aggregate's id, which is also the CloudEvents subject and the message key
   */
  UUID aggregate();
}
