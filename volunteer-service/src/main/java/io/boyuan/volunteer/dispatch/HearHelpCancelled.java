package io.boyuan.volunteer.dispatch;

import io.boyuan.contracts.grid.HelpCancelled;
import io.boyuan.platform.inbox.FactHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Hands are needed in the grid no longer. */
@ApplicationScoped
class HearHelpCancelled implements FactHandler<HelpCancelled> {

  private final AnswerGrid answer;

  @Inject
  HearHelpCancelled(AnswerGrid answer) {
    this.answer = answer;
  }

  @Override
  public String type() {
    return HelpCancelled.TYPE;
  }

  @Override
  public Class<HelpCancelled> shape() {
    return HelpCancelled.class;
  }

  @Override
  public String name() {
    return "help-cancelled";
  }

  @Override
  public void handle(HelpCancelled fact) {
    answer.cancel(fact);
  }
}
