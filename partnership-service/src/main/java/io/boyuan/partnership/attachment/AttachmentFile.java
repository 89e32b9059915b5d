package io.boyuan.partnership.attachment;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A file with what is in it.
 *
 * @param name what it is called
 * @param contentType what it is
 * @param content its bytes, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record AttachmentFile(String name, String contentType, byte[] content) {

  /**
   * The file as an answer that browsers offer to save.
   *
   * @return 200
   */
  public Response response() {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(content, contentType)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded)
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
