package io.boyuan.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives every JSON read an entity tag, unless the resource gave one, and answers 304 to a caller
 * who has that already.
 */
public class ReadTags {

  private final ObjectMapper mapper;

  @Inject
  ReadTags(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  @ServerResponseFilter
  public void tag(ContainerRequestContext request, ContainerResponseContext response)
      throws IOException {
    if (!request.getMethod().equals("GET") || response.getStatus() != 200) {
      return;
    }
    String tag = response.getHeaderString(HttpHeaders.ETAG);
    if (tag == null && isJson(response)) {
      byte[] json = mapper.writeValueAsBytes(response.getEntity());
      response.setEntity(json, null, MediaType.APPLICATION_JSON_TYPE);
      tag = weakTagOf(json);
      response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
    }
    if (tag != null && isKnown(tag, request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
      response.setStatus(304);
      response.setEntity(null);
    }
  }

  private static boolean isJson(ContainerResponseContext response) {
    return response.hasEntity()
        && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType());
  }

  private static String weakTagOf(byte[] json) {
    var sum = new CRC32C();
    sum.update(json);
    return "W/\"" + HexFormat.of().toHexDigits((int) sum.getValue()) + "-" + json.length + "\"";
  }

  private static boolean isKnown(String tag, String ifNoneMatch) {
    if (ifNoneMatch == null) {
      return false;
    }
    for (String known : ifNoneMatch.split(",", -1)) {
      if (known.strip().equals("*") || opaque(known).equals(opaque(tag))) {
        return true;
      }
    }
    return false;
  }

  private static String opaque(String tag) {
    return tag.strip().replaceFirst("^W/", "");
  }
}
