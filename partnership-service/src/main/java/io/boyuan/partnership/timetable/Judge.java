package io.boyuan.partnership.timetable;

import ai.timefold.solver.core.api.score.analysis.MatchAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.DefaultConstraintJustification;
import ai.timefold.solver.core.api.solver.SolutionManager;
import io.boyuan.partnership.timetabling.ClassBlock;
import io.boyuan.partnership.timetabling.Rule;
import io.boyuan.partnership.timetabling.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Says how good a timetable is, from what the planner's rules match. */
@ApplicationScoped
class Judge {

  private static final Comparator<Finding> HARD_ONES_FIRST =
      Comparator.comparing((Finding finding) -> !finding.isHard())
          .thenComparing(Finding::rule)
          .thenComparing(finding -> finding.courseIds().toString());

  private final SolutionManager<Timetable, HardSoftScore> solutions;

  @Inject
  Judge(SolutionManager<Timetable, HardSoftScore> solutions) {
    this.solutions = solutions;
  }

  Standing judge(Timetable timetable) {
    var analysis = solutions.analyze(timetable);
    var findings =
        analysis.constraintAnalyses().stream()
            .flatMap(
                constraint ->
                    constraint.matches().stream()
                        .map(
                            match ->
                                finding(
                                    Rule.valueOf(constraint.constraintRef().constraintName()),
                                    match)))
            .sorted(HARD_ONES_FIRST)
            .toList();
    return new Standing(analysis.score().hardScore(), analysis.score().softScore(), findings);
  }

  private static Finding finding(Rule rule, MatchAnalysis<HardSoftScore> match) {
    var score = match.score();
    return new Finding(
        rule,
        rule.zh(),
        rule.en(),
        rule.isHard(),
        courses((DefaultConstraintJustification) match.justification()),
        -score.hardScore() - score.softScore());
  }

  private static List<UUID> courses(DefaultConstraintJustification justification) {
    return justification.getFacts().stream()
        .filter(ClassBlock.class::isInstance)
        .map(ClassBlock.class::cast)
        .map(ClassBlock::courseId)
        .sorted()
        .toList();
  }
}
