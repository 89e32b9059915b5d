package io.boyuan.gateway.live;

import org.apache.kafka.common.TopicPartition;

/**
 * A part of a topic, in which facts have an order.
 *
 * @param name of the topic, and the number of the part
 */
record Source(String name) implements Comparable<Source> {

  static Source of(TopicPartition partition) {
    String context = partition.topic().substring(partition.topic().indexOf('.') + 1);
    return new Source(context + "-" + partition.partition());
  }

  @Override
  public int compareTo(Source other) {
    return name.compareTo(other.name);
  }
}
