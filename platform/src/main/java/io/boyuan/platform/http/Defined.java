package io.boyuan.platform.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * What became of something that was defined by PUT under the code people know it by.
 *
 * @param view as it is shown
 * @param version for the entity tag
 * @param isNew whether it was not there before
 * @param <T> how it is shown
 */
public record Defined<T>(T view, long version, boolean isNew) {

  /**
   * The answer to the one who defined it.
   *
   * @return 201 for what is new, else 200, with its entity tag
   */
  public Response response() {
    return Response.status(isNew ? Response.Status.CREATED : Response.Status.OK)
        .header(HttpHeaders.ETAG, EntityTags.of(version))
        .entity(view)
        .build();
  }
}
