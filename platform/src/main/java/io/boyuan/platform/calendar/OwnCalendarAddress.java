package io.boyuan.platform.calendar;

import io.boyuan.platform.privacy.PersonalRecords;
import io.boyuan.platform.privacy.PersonalRows;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** That a person has a secret address for their calendar (X3); a service with calendars has one. */
public abstract class OwnCalendarAddress implements PersonalRecords {

  private final CalendarAddresses addresses;
  private final PersonalRows rows;

  /**
   * Of a service.
   *
   * @param addresses that it gives out
   * @param rows reads them
   */
  protected OwnCalendarAddress(CalendarAddresses addresses, PersonalRows rows) {
    this.addresses = addresses;
    this.rows = rows;
  }

  @Override
  public String kind() {
    return "calendarAddress";
  }

  @Override
  public Set<String> columns() {
    return Set.of("calendar_address.person_id");
  }

  @Override
  public List<Object> of(UUID person) {
    return rows.of("calendar_address", "person_id = ?", List.of("digest"), person);
  }

  @Override
  public void forget(UUID person, UUID nobody) {
    addresses.revoke(person);
  }
}
