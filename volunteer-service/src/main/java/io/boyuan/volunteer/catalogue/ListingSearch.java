package io.boyuan.volunteer.catalogue;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Audience;
import io.boyuan.volunteer.Category;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What somebody looks for in a list; what is not said does not matter. */
public class ListingSearch {

  @QueryParam("q")
  @Size(max = 100)
  @Parameter(description = "Words, Chinese or English / 关键词", example = "垃圾")
  String words;

  @QueryParam("category")
  Category category;

  @QueryParam("skill")
  @Size(max = 10)
  @Parameter(description = "With any of these skills / 含任一技能", example = "waste-sorting")
  List<@Size(max = 40) String> skills;

  @QueryParam("audience")
  @Parameter(description = "For these people, or for all / 服务对象")
  Audience audience;

  @QueryParam("near")
  @Pattern(regexp = "-?\\d{1,2}(\\.\\d{1,10})?,-?\\d{1,3}(\\.\\d{1,10})?")
  @Parameter(description = "Latitude,longitude / 纬度,经度", example = "27.9265,120.6951")
  String near;

  @QueryParam("withinKm")
  @Min(1)
  @Max(500)
  @Parameter(description = "How near, 5 by default / 半径（公里），默认 5")
  Integer withinKm;

  @QueryParam("from")
  @Parameter(description = "At some time after / 晚于")
  Instant from;

  @QueryParam("to")
  @Parameter(description = "At some time before / 早于")
  Instant to;

  @QueryParam("status")
  @Parameter(description = "PUBLISHED by default; drafts for their writers / 默认已发布；草稿仅编写者可见")
  Listing.Status status;

  @QueryParam("community")
  @Size(max = 40)
  String community;

  @QueryParam("organization")
  @Size(max = 40)
  String organization;

  Listing.Status statusOrPublished() {
    return status == null ? Listing.Status.PUBLISHED : status;
  }

  /** Latitude and longitude, null when nearness does not matter. */
  double[] point() {
    if (near == null || near.isEmpty()) {
      return null;
    }
    int comma = near.indexOf(',');
    double lat = Double.parseDouble(near.substring(0, comma));
    double lng = Double.parseDouble(near.substring(comma + 1));
    if (Math.abs(lat) > 90 || Math.abs(lng) > 180) {
      throw Problem.invalid("near", "out-of-range");
    }
    return new double[] {lat, lng};
  }

  int kilometres() {
    return withinKm == null ? 5 : withinKm;
  }
}
