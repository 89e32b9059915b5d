package io.boyuan.grid.operations;

import io.boyuan.platform.inbox.DeadLetterResource;
import jakarta.ws.rs.Path;

/** Facts this service could not handle. */
@Path("/api/grid/v1/dead-letters")
public class GridDeadLetters extends DeadLetterResource {}
