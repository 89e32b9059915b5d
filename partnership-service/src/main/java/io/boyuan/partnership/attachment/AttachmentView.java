package io.boyuan.partnership.attachment;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that is attached to something, without what is in it.
 *
 * @param id the attachment
 * @param name what it is called, with the ending of what it is
 * @param contentType {@code application/pdf} or {@code image/jpeg}
 * @param bytes how long it is
 * @param sha256 hash of what is in it, in hexadecimal digits
 * @param addedAt when it was attached
 */
public record AttachmentView(
    UUID id, String name, String contentType, int bytes, String sha256, Instant addedAt) {}
