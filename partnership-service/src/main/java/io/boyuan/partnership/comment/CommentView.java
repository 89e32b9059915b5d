package io.boyuan.partnership.comment;

import io.boyuan.partnership.agreement.Side;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody says of a draft.
 *
 * @param id the comment
 * @param side for which side
 * @param authorName who
 * @param words what
 * @param asksForChanges whether the draft must be changed before they approve
 * @param createdAt when
 */
@Schema(name = "AgreementComment")
record CommentView(
    UUID id,
    Side side,
    String authorName,
    String words,
    boolean asksForChanges,
    Instant createdAt) {}
