package io.boyuan.grid.review;

import io.boyuan.grid.report.PartyNames;
import io.boyuan.grid.tripartite.Party;
import io.boyuan.platform.paper.Paper;
import io.boyuan.platform.sheet.Sheet;
import java.util.List;
import java.util.Optional;

/** A review of duty as it is taken home, on paper or in a spreadsheet. */
final class ReviewPaper {

  private final ReviewView review;

  ReviewPaper(ReviewView review) {
    this.review = review;
  }

  byte[] pdf() {
    var paper =
        Paper.titled("年度述职评议 " + review.year(), review.communityCode())
            .centred("年度述职评议", 20)
            .centred("Yearly Review of Duty", 13)
            .centred(review.communityCode() + "  " + review.year(), 10);
    if (review.closedAt() == null) {
      paper.centred("评议进行中 Still open", 10);
    }
    paper.table(
        new float[] {50, 25, 25},
        List.of("被评方 Party", "评分方数 Scored by", "加权平均 Weighted average"),
        review.results().stream()
            .map(
                result ->
                    List.of(
                        nameOf(result.party()),
                        Integer.toString(result.scoredBy()),
                        result.average() == null ? "—" : result.average().toPlainString()))
            .toList());
    for (var account : review.accounts()) {
      paper.text(nameOf(account.party()), 12, 14).text(account.words(), 10, 4);
    }
    return paper.pdf();
  }

  /** A row for each score that may be seen. */
  Sheet sheet() {
    var sheet =
        Sheet.named(
            "duty-review-" + review.year(),
            "被评方 Party",
            "评分方 Scored by",
            "指标 Criterion",
            "权重 Weight",
            "得分 Points",
            "加权平均 Weighted average");
    for (var result : review.results()) {
      for (var score : review.scores()) {
        if (score.of() == result.party()) {
          rows(sheet, score, result);
        }
      }
    }
    return sheet;
  }

  private void rows(Sheet sheet, Score score, ReviewView.Result result) {
    for (var criterion : review.criteria()) {
      sheet.row(
          nameOf(score.of()),
          nameOf(score.by()),
          criterion.names().zh() + " " + criterion.names().en(),
          criterion.weight(),
          Optional.ofNullable(score.points()).map(p -> p.get(criterion.code())).orElse(null),
          result.average());
    }
  }

  private static String nameOf(Party party) {
    var names = PartyNames.of(party);
    return names.zh() + " " + names.en();
  }
}
