package io.boyuan.booking.me;

import io.boyuan.platform.privacy.MyDataResource;
import jakarta.ws.rs.Path;

/** What this service holds on a person. */
@Path("/api/booking/v1/me")
public class BookingMe extends MyDataResource {}
