package io.boyuan.platform.notes;

import io.boyuan.platform.audit.AuditResource;
import jakarta.ws.rs.Path;

/** Decisions taken in the test service. */
@Path("/api/test/v1/audit-entries")
public class NoteAudit extends AuditResource {}
