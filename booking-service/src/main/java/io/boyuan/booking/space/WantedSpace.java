package io.boyuan.booking.space;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a space must be like to be listed; what is not given does not matter. */
public class WantedSpace {

  @QueryParam("community")
  @Size(max = 40)
  @Parameter(description = "Of this community / 所属社区")
  String community;

  @QueryParam("kind")
  @Parameter(description = "Of this kind / 空间类别")
  SpaceKind kind;

  @QueryParam("attendees")
  @Min(1)
  @Max(10_000)
  @Parameter(description = "That holds so many people / 可容纳人数")
  Integer attendees;

  @QueryParam("accessible")
  @Parameter(description = "That can be used with a wheelchair / 无障碍")
  Boolean accessible;

  String community() {
    return community;
  }

  SpaceKind kind() {
    return kind;
  }

  /**
   * How many people come.
   *
   * @return null when not given
   */
  public Integer attendees() {
    return attendees;
  }

  Boolean accessible() {
    return accessible;
  }
}
