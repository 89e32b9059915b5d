package io.boyuan.booking.operations;

import io.boyuan.platform.audit.AuditResource;
import jakarta.ws.rs.Path;

/** Decisions taken in this service. */
@Path("/api/booking/v1/audit-entries")
public class BookingAudit extends AuditResource {}
