package io.boyuan.booking.space;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a space is taken. */
@Schema(description = "Booked as a whole or seat by seat / 整间或按座位预约")
public enum Seating {
  /** By one booking at a time, whatever the number of people. */
  WHOLE_ROOM,
  /** By as many people at a time as it has seats, which are numbered from 1. */
  SEATS
}
