package io.boyuan.volunteer.operations;

import io.boyuan.platform.inbox.DeadLetterResource;
import jakarta.ws.rs.Path;

/** Facts this service could not handle. */
@Path("/api/volunteer/v1/dead-letters")
public class VolunteerDeadLetters extends DeadLetterResource {}
