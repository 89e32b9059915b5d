package io.boyuan.grid.report;

/**
 * One part of a community's quarterly report. Every bean that is one has its table in the report,
 * also those of other features.
 */
public interface ReportPart {

  /**
   * Where it stands in the report.
   *
   * @return rises from the first to the last
   */
  int order();

  /**
   * Counts.
   *
   * @param community the community's code
   * @param quarter which quarter
   * @return its table
   */
  ReportTable table(String community, Quarter quarter);
}
