package io.boyuan.platform.notes;

import io.boyuan.platform.inbox.DeadLetterResource;
import jakarta.ws.rs.Path;

/** Facts the test service could not handle. */
@Path("/api/test/v1/dead-letters")
public class NoteDeadLetters extends DeadLetterResource {}
