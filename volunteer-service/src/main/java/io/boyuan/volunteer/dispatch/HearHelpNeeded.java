package io.boyuan.volunteer.dispatch;

import io.boyuan.contracts.grid.HelpNeeded;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Hands are needed in the grid. */
@ApplicationScoped
class HearHelpNeeded implements FactHandler<HelpNeeded> {

  private final AnswerGrid answer;

  @Inject
  HearHelpNeeded(AnswerGrid answer) {
    this.answer = answer;
  }

  @Override
  public String type() {
    return HelpNeeded.TYPE;
  }

  @Override
  public Class<HelpNeeded> shape() {
    return HelpNeeded.class;
  }

  @Override
  public String name() {
    return "help-needed";
  }

  @Override
  public void handle(HelpNeeded fact) {
    answer.raise(fact);
  }
}
