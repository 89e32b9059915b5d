package io.boyuan.booking.report;

import io.boyuan.booking.space.Interval;
import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which community and months a report is about. */
public class Months {

  private static final String MONTH = "20\\d\\d-(0[1-9]|1[0-2])";
  private static final int MOST = 24;

  @QueryParam("community")
  @NotBlank
  @Size(max = 40)
  @Parameter(description = "The community / 社区", example = "boyuan")
  String community;

  @QueryParam("from")
  @Pattern(regexp = MONTH)
  @Parameter(description = "The first month, this one when absent / 起始月", example = "2026-01")
  String from;

  @QueryParam("to")
  @Pattern(regexp = MONTH)
  @Parameter(description = "The last month, this one when absent / 截止月", example = "2026-12")
  String to;

  String community() {
    return community;
  }

  /**
   * Refuses who may not read reports on this community.
   *
   * @throws Problem 403 {@code other-community}
   */
  void requireReadableBy(Caller caller) {
    if (!caller.is(Roles.DISPATCHER)) {
      caller.requireActsFor(community);
    }
  }

  /**
   * The time that the months cover.
   *
   * @throws Problem 400 {@code invalid-input} for none or more than 24
   */
  Interval range(Clock clock, ZoneId zone) {
    var now = YearMonth.from(clock.instant().atZone(zone));
    var first = from == null ? now : YearMonth.parse(from);
    var last = to == null ? now : YearMonth.parse(to);
    long months = first.until(last, ChronoUnit.MONTHS) + 1;
    if (months < 1) {
      throw Problem.invalid("to", "end-after-start");
    }
    if (months > MOST) {
      throw Problem.invalid("to", "at-most-24-months");
    }
    return new Interval(
        first.atDay(1).atStartOfDay(zone).toInstant(),
        last.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
  }
}
