package io.boyuan.grid.operations;

import io.boyuan.platform.audit.AuditResource;
import jakarta.ws.rs.Path;

/** Decisions taken in this service. */
@Path("/api/grid/v1/audit-entries")
public class GridAudit extends AuditResource {}
