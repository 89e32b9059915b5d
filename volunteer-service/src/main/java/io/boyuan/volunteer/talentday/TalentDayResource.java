package io.boyuan.volunteer.talentday;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Talent Service Days over HTTP. */
@Path("/api/volunteer/v1/talent-service-days/{month}")
@RunOnVirtualThread
@Tag(name = "Talents / 达人")
public class TalentDayResource {

  private static final String MONTH = "20\\d\\d-(0[1-9]|1[0-2])";

  private final FindStands find;
  private final AnswerDay answer;

  @Inject
  TalentDayResource(FindStands find, AnswerDay answer) {
    this.find = find;
    this.answer = answer;
  }

  @GET
  @PermitAll
  @Operation(summary = "Who takes part in a Talent Service Day / 达人服务日及参加的达人")
  public TalentDayView get(
      @PathParam("month") @Pattern(regexp = MONTH) @Parameter(example = "2026-03") String month,
      @QueryParam("community") @Size(max = 40) @Parameter(example = "boyuan") String community,
      @Valid @BeanParam PageRequest request) {
    return find.on(YearMonth.parse(month), community, request);
  }

  @GET
  @Path("answer")
  @RolesAllowed(Roles.TALENT)
  @Operation(summary = "What I answered, and my stand / 我的回复与摊位")
  public StandView mine(
      @PathParam("month") @Pattern(regexp = MONTH) @Parameter(example = "2026-03") String month) {
    return answer.mine(YearMonth.parse(month));
  }

  @PUT
  @Path("answer")
  @RolesAllowed(Roles.TALENT)
  @Operation(summary = "Accept or decline the day / 参加或不参加达人服务日")
  public StandView answer(
      @PathParam("month") @Pattern(regexp = MONTH) @Parameter(example = "2026-03") String month,
      @NotNull @Valid DayAnswer said) {
    return answer.answer(YearMonth.parse(month), said);
  }
}
