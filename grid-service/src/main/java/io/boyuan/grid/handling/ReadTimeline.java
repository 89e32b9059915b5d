package io.boyuan.grid.handling;

import io.boyuan.grid.request.FindRequests;
import io.boyuan.grid.request.Requests;
import io.boyuan.grid.request.Sight;
import io.boyuan.grid.timeline.EntryView;
import io.boyuan.grid.timeline.Timeline;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Who asked and who solve a request read what became of it; internal notes only the latter. */
@ApplicationScoped
class ReadTimeline {

  private final Requests requests;
  private final FindRequests find;
  private final Timeline timeline;

  @Inject
  ReadTimeline(Requests requests, FindRequests find, Timeline timeline) {
    this.requests = requests;
    this.find = find;
    this.timeline = timeline;
  }

  @Transactional
  Page<EntryView> of(UUID id, String token, PageRequest page) {
    var request = requests.findByIdOptional(id).orElseThrow(Problem::notFound);
    return timeline.of(id, find.sightOf(request, token) == Sight.SOLVER, page);
  }
}
