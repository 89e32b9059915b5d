package io.boyuan.platform.caller;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The communities that somebody watches at once: {@code ?community=a&community=b}. */
public final class WatchedCommunities {

  private static final String STREET = "dispatcher";

  @QueryParam("community")
  @NotEmpty
  @Size(max = 50)
  @Parameter(description = "Codes of 1 to 50 communities / 1 至 50 个社区代码", example = "[\"boyuan\"]")
  List<@NotBlank @Size(max = 64) String> community;

  /**
   * Their codes, if the caller may watch them all: the street sees every community, staff their
   * own.
   *
   * @param caller who asks
   * @return their codes
   * @throws Problem 403 {@code other-community}
   */
  public List<String> seenBy(Caller caller) {
    if (!caller.is(STREET)) {
      community.forEach(caller::requireActsFor);
    }
    return List.copyOf(community);
  }
}
