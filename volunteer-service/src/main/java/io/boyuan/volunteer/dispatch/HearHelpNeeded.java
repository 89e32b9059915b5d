package io.boyuan.volunteer.dispatch;

import io.boyuan.contracts.grid.HelpNeeded;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Hands are needed in the grid. */
@Singleton
class HearHelpNeeded extends FactHandler<HelpNeeded> {

  private final AnswerGrid answer;

  @Inject
  HearHelpNeeded(AnswerGrid answer) {
    super(HelpNeeded.TYPE, HelpNeeded.class, "help-needed");
    this.answer = answer;
  }

  @Override
  public void handle(HelpNeeded fact) {
    answer.raise(fact);
  }
}
