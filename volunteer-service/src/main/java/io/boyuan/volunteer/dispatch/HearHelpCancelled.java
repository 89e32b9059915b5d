package io.boyuan.volunteer.dispatch;

import io.boyuan.contracts.grid.HelpCancelled;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Hands are needed in the grid no longer. */
@Singleton
class HearHelpCancelled extends FactHandler<HelpCancelled> {

  private final AnswerGrid answer;

  @Inject
  HearHelpCancelled(AnswerGrid answer) {
    super(HelpCancelled.TYPE, HelpCancelled.class, "help-cancelled");
    this.answer = answer;
  }

  @Override
  public void handle(HelpCancelled fact) {
    answer.cancel(fact);
  }
}
