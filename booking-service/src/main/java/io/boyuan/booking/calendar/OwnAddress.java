package io.boyuan.booking.calendar;

import io.boyuan.platform.calendar.CalendarAddresses;
import io.boyuan.platform.calendar.OwnCalendarAddress;
import io.boyuan.platform.privacy.PersonalRows;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The secret address of a person's calendar. */
@Singleton
class OwnAddress extends OwnCalendarAddress {

  @Inject
  OwnAddress(CalendarAddresses addresses, PersonalRows rows) {
    super(addresses, rows);
  }
}
