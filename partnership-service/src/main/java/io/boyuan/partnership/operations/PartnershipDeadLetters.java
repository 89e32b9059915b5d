package io.boyuan.partnership.operations;

import io.boyuan.platform.inbox.DeadLetterResource;
import jakarta.ws.rs.Path;

/** Facts this service could not handle. */
@Path("/api/partnership/v1/dead-letters")
public class PartnershipDeadLetters extends DeadLetterResource {}
