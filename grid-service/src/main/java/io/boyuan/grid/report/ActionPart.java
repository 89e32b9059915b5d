package io.boyuan.grid.report;

import io.boyuan.platform.text.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Action items of meetings by whose they are. */
@ApplicationScoped
class ActionPart implements ReportPart {

  private static final Names NAME = new Names("会议行动项（按责任方）", "Action items by party");

  private final DueByParty due;

  @Inject
  ActionPart(DueByParty due) {
    this.due = due;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public ReportTable table(String community, Quarter quarter) {
    return due.table("action_item", NAME, community, quarter);
  }
}
