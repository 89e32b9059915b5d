package io.boyuan.grid.roster;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Days on which a member can't serve, over HTTP. */
@Path(
    "/api/grid/v1/communities/{community: [a-z0-9-]{1,40}}/my-unavailable-days/{month: "
        + "(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])}")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Duty roster / 一日值班")
public class UnavailableDayResource {

  private final MyDuties mine;

  @Inject
  UnavailableDayResource(MyDuties mine) {
    this.mine = mine;
  }

  @GET
  @Operation(summary = "Days of a month on which I can't / 我不能值班的日期")
  public UnavailableDays get(
      @PathParam("community") String community, @PathParam("month") String month) {
    return new UnavailableDays(mine.unavailable(community, YearMonth.parse(month)));
  }

  @PUT
  @Operation(summary = "Say on which days of a month I can't / 登记不能值班的日期")
  public UnavailableDays put(
      @PathParam("community") String community,
      @PathParam("month") String month,
      @NotNull @Valid UnavailableDays days) {
    return new UnavailableDays(mine.unavailable(community, YearMonth.parse(month), days.days()));
  }

  /**
   * Days of a month.
   *
   * @param days the days, none for whoever can always
   */
  @Schema(name = "UnavailableDays")
  public record UnavailableDays(
      @NotNull @Size(max = 31) @Schema(examples = "[\"2026-03-05\"]")
          List<@NotNull LocalDate> days) {}
}
