package io.boyuan.local;

import java.util.List;

/** Reads that touch what a part does all day; they change nothing. */
final class Exercise {

  private Exercise() {}

  static List<String> of(Part part) {
    return switch (part) {
      case VOLUNTEER ->
          List.of(
              "/api/volunteer/v1/shifts?open=true",
              "/api/volunteer/v1/shifts?from=nonsense",
              "/api/volunteer/v1/service-records/mine");
      case GRID -> List.of("/api/grid/v1/communities", "/api/grid/v1/grids");
      case BOOKING ->
          List.of(
              "/api/booking/v1/spaces",
              "/api/booking/v1/accounts/me",
              "/api/booking/v1/scoring-rules");
      case PARTNERSHIP -> List.of("/api/partnership/v1/universities");
      case GATEWAY -> List.of("/api-docs", "/api/booking/v1/spaces", "/no-such-thing");
      case POSTGRESQL, KAFKA, KEYCLOAK -> List.of();
    };
  }
}
