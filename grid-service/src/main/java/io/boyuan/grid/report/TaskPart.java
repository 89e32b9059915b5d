package io.boyuan.grid.report;

import io.boyuan.platform.text.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tasks of matters by whose they are. */
@ApplicationScoped
class TaskPart implements ReportPart {

  private static final Names NAME = new Names("任务（按责任方）", "Tasks by party");

  private final DueByParty due;

  @Inject
  TaskPart(DueByParty due) {
    this.due = due;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public ReportTable table(String community, Quarter quarter) {
    return due.table("matter_task", NAME, community, quarter);
  }
}
