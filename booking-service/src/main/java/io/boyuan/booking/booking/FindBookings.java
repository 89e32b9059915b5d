package io.boyuan.booking.booking;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Holders read their own bookings. */
@ApplicationScoped
class FindBookings {

  private final Bookings bookings;
  private final Caller caller;

  @Inject
  FindBookings(Bookings bookings, Caller caller) {
    this.bookings = bookings;
    this.caller = caller;
  }

  @Transactional
  Page<BookingView> mine(PageRequest request) {
    return bookings.ofHolder(caller.id(), request).map(BookingView::of);
  }

  @Transactional
  BookingView mine(UUID id) {
    return BookingView.of(bookings.of(id, caller.id()));
  }
}
