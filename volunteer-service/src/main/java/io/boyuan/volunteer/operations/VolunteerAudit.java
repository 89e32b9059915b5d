package io.boyuan.volunteer.operations;

import io.boyuan.platform.audit.AuditResource;
import jakarta.ws.rs.Path;

/** Decisions taken in this service. */
@Path("/api/volunteer/v1/audit-entries")
public class VolunteerAudit extends AuditResource {}
