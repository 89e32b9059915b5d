package io.boyuan.partnership.operations;

import io.boyuan.platform.audit.AuditResource;
import jakarta.ws.rs.Path;

/** Decisions taken in this service. */
@Path("/api/partnership/v1/audit-entries")
public class PartnershipAudit extends AuditResource {}
