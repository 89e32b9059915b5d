package io.boyuan.volunteer.quiz;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a try.
 *
 * @param id the try
 * @param trainingId whose quiz
 * @param percent how much was right
 * @param passed whether that was enough
 * @param createdAt when it was handed in
 */
@Schema(name = "QuizAttempt")
record AttemptView(UUID id, UUID trainingId, int percent, boolean passed, Instant createdAt) {}
