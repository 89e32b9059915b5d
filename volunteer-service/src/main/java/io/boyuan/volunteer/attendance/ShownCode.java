package io.boyuan.volunteer.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a volunteer scanned or typed.
 *
 * @param code the code or the digits the coordinator shows
 * @param position where they are, compared with the place and then thrown away; null when not said
 */
@Schema(name = "ShownCode")
record ShownCode(
    @NotBlank @Size(max = 100) @Schema(examples = "482913") String code, @Valid Position position) {

  /**
   * A position, WGS 84.
   *
   * @param lat degrees north
   * @param lng degrees east
   */
  @Schema(name = "Position")
  record Position(
      @NotNull @DecimalMin("-90") @DecimalMax("90") @Schema(examples = "27.9266") Double lat,
      @NotNull @DecimalMin("-180") @DecimalMax("180") @Schema(examples = "120.6952") Double lng) {

    private static final double EARTH_RADIUS_METERS = 6_371_008.8;

    /** Along the surface of the earth, by the haversine formula. */
    double metersTo(double otherLat, double otherLng) {
      double a = Math.toRadians(lat);
      double b = Math.toRadians(otherLat);
      double half =
          haversine(b - a) + Math.cos(a) * Math.cos(b) * haversine(Math.toRadians(otherLng - lng));
      return 2 * EARTH_RADIUS_METERS * Math.asin(Math.sqrt(half));
    }

    private static double haversine(double angle) {
      double sine = Math.sin(angle / 2);
      return sine * sine;
    }
  }
}
