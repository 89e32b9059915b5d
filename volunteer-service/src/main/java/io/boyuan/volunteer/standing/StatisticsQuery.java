package io.boyuan.volunteer.standing;

import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whose service statistics are about, in which months, and by what they are split. */
public class StatisticsQuery {

  private static final String MONTH = "20\\d\\d-(0[1-9]|1[0-2])";
  private static final int MOST = 60;

  /** By what minutes are split. */
  public enum By {
    /** By month. */
    MONTH,
    /** By kind of service. */
    CATEGORY,
    /** By organization. */
    ORGANIZATION,
    /** By team. */
    TEAM,
    /** By person. */
    PERSON
  }

  @QueryParam("community")
  @Size(max = 40)
  @Parameter(description = "Service for this community / 社区", example = "boyuan")
  String community;

  @QueryParam("organization")
  @Size(max = 40)
  @Parameter(description = "Service of this organization / 组织", example = "wzu")
  String organization;

  @QueryParam("by")
  @NotNull
  @DefaultValue("MONTH")
  @Parameter(description = "By what it is split / 统计维度")
  By by;

  @QueryParam("from")
  @Pattern(regexp = MONTH)
  @Parameter(
      description = "The first month, this year's first when absent / 起始月",
      example = "2026-01")
  String from;

  @QueryParam("to")
  @Pattern(regexp = MONTH)
  @Parameter(description = "The last month, this one when absent / 截止月", example = "2026-12")
  String to;

  /**
   * The months.
   *
   * @throws Problem 400 {@code invalid-input} for none or too many
   */
  Months months(Clock clock, ZoneId zone) {
    var now = YearMonth.from(clock.instant().atZone(zone));
    var first = from == null ? now.withMonth(1) : YearMonth.parse(from);
    var last = to == null ? now : YearMonth.parse(to);
    long months = first.until(last, ChronoUnit.MONTHS) + 1;
    if (months < 1 || months > MOST) {
      throw Problem.invalid("to", "at-most-60-months");
    }
    return new Months(first.atDay(1), last.atDay(1));
  }

  /**
   * Months in a row.
   *
   * @param first first day of the first
   * @param last first day of the last
   */
  record Months(LocalDate first, LocalDate last) {}
}
