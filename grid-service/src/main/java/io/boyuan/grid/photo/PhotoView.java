package io.boyuan.grid.photo;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A photo as it is listed.
 *
 * @param id the photo
 * @param isPublic whether everybody sees it
 * @param createdAt since when it is there
 */
@Schema(name = "Photo")
public record PhotoView(UUID id, boolean isPublic, Instant createdAt) {}
