package io.boyuan.partnership.attachment;

import com.fasterxml.jackson.annotation.JsonValue;
import io.boyuan.platform.paper.PlainPdf;
import io.boyuan.platform.photo.Photo;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.text.Sha256;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An uploaded file, drawn or written anew, so that nothing in it tells who made it. To decode it
 * takes longer than a transaction should, so it is done while the request is read.
 */
@Schema(name = "Upload", type = SchemaType.STRING, format = "binary")
public final class Upload {

  private final String ending;
  private final String contentType;
  private final byte[] content;
  private final String sentSha256;

  private Upload(String ending, String contentType, byte[] content, byte[] sent) {
    this.ending = ending;
    this.contentType = contentType;
    this.content = content;
    this.sentSha256 = Sha256.of(sent);
  }

  static Upload of(byte[] bytes) {
    if (bytes.length == 0) {
      throw Problem.of(415, "attachment-format");
    }
    if (PlainPdf.isClaimedBy(bytes)) {
      return new Upload(".pdf", "application/pdf", PlainPdf.writtenAnew(bytes), bytes);
    }
    try {
      return new Upload(".jpg", "image/jpeg", Photo.drawnFrom(bytes).image(), bytes);
    } catch (Problem notAPhoto) {
      throw Problem.of(415, "attachment-format");
    }
  }

  /**
   * What was sent, by which a request that is repeated is known.
   *
   * @return the SHA-256 of the file as it came
   */
  @JsonValue
  public String sentSha256() {
    return sentSha256;
  }

  String ending() {
    return ending;
  }

  String contentType() {
    return contentType;
  }

  byte[] content() {
    return content;
  }

  String sha256() {
    return Sha256.of(content);
  }
}
