package io.boyuan.booking.operations;

import io.boyuan.platform.inbox.DeadLetterResource;
import jakarta.ws.rs.Path;

/** Facts this service could not handle. */
@Path("/api/booking/v1/dead-letters")
public class BookingDeadLetters extends DeadLetterResource {}
