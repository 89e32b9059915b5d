package io.boyuan.grid.report;

import io.boyuan.platform.text.Names;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One table of a report.
 *
 * @param name what it is about
 * @param columns what its numbers are
 * @param rows what they are counted by
 */
@Schema(name = "ReportTable")
public record ReportTable(Names name, List<Names> columns, List<ReportRow> rows) {

  /**
   * A row of a table.
   *
   * @param label what is counted by
   * @param numbers one for each column
   */
  @Schema(name = "ReportRow")
  public record ReportRow(Names label, List<Integer> numbers) {}
}
