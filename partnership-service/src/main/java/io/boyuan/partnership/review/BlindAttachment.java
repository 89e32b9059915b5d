package io.boyuan.partnership.review;

import io.boyuan.partnership.attachment.AttachmentView;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file of a proposal as reviewers see it: without the name its team gave it.
 *
 * @param id the attachment
 * @param name counts the files of the proposal
 * @param contentType what it is
 * @param bytes how long it is
 */
@Schema(name = "BlindAttachment")
record BlindAttachment(UUID id, String name, String contentType, int bytes) {

  static List<BlindAttachment> of(List<AttachmentView> files) {
    var blind = new ArrayList<BlindAttachment>();
    for (var file : files) {
      blind.add(
          new BlindAttachment(
              file.id(),
              nameOf(blind.size() + 1, file.contentType()),
              file.contentType(),
              file.bytes()));
    }
    return blind;
  }

  private static String nameOf(int number, String contentType) {
    return "attachment-" + number + (contentType.endsWith("pdf") ? ".pdf" : ".jpg");
  }
}
