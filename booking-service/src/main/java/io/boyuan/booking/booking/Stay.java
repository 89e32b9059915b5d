package io.boyuan.booking.booking;

import io.boyuan.booking.space.Interval;
import io.boyuan.booking.space.Space;
import java.util.List;
import java.util.UUID;

/** A stay that is wanted in a space. */
public final class Stay {

  private final Space space;
  private final Interval time;
  private final int people;
  private final List<Integer> seats;
  private final Channel channel;
  private final UUID seriesId;

  private Stay(
      Space space, Interval time, int people, List<Integer> seats, Channel channel, UUID seriesId) {
    this.space = space;
    this.time = time;
    this.people = people;
    this.seats = seats;
    this.channel = channel;
    this.seriesId = seriesId;
  }

  /**
   * A stay of its own.
   *
   * @param space the space
   * @param time from when to when
   * @param people how many come
   * @param seats the seats that are wanted, empty for any
   * @return a stay that somebody books
   */
  public static Stay in(Space space, Interval time, int people, List<Integer> seats) {
    return new Stay(space, time, people, seats, Channel.ONLINE, null);
  }

  /**
   * The same at another time.
   *
   * @param other from when to when
   * @return a changed copy
   */
  public Stay at(Interval other) {
    return new Stay(space, other, people, seats, channel, seriesId);
  }

  /**
   * The same as part of a series.
   *
   * @param series the series
   * @return a changed copy
   */
  public Stay inSeries(UUID series) {
    return new Stay(space, time, people, seats, channel, series);
  }

  /**
   * The same by another way.
   *
   * @param other how it comes about
   * @return a changed copy
   */
  public Stay by(Channel other) {
    return new Stay(space, time, people, seats, other, seriesId);
  }

  Space space() {
    return space;
  }

  Interval time() {
    return time;
  }

  int people() {
    return people;
  }

  List<Integer> seats() {
    return seats;
  }

  Channel channel() {
    return channel;
  }

  UUID seriesId() {
    return seriesId;
  }
}
