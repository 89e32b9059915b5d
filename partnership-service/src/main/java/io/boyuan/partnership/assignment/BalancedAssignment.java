package io.boyuan.partnership.assignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Gives every proposal the reviewers it needs, as evenly as conflicts allow. First each proposal
 * takes those who have least to do; then, as long as work can be handed on from reviewer to
 * reviewer so that one of two who differ by two or more gets rid of one, it is. When that is no
 * longer possible no other assignment is more even (Harvey and others, Semi-matchings for bipartite
 * graphs and load balancing, 2006).
 */
final class BalancedAssignment {

  private final Set<ReviewPair> barred;
  private final Map<UUID, Integer> loads = new LinkedHashMap<>();
  private final Map<UUID, Set<UUID>> seats = new LinkedHashMap<>();
  private final Map<UUID, Set<UUID>> added = new LinkedHashMap<>();
  private final Map<UUID, Integer> missing = new LinkedHashMap<>();

  private BalancedAssignment(List<UUID> reviewers, Set<ReviewPair> barred) {
    this.barred = barred;
    reviewers.forEach(reviewer -> loads.put(reviewer, 0));
  }

  /**
   * Assigns.
   *
   * @param reviewers who reviews; of those who have equally much to do the first is taken
   * @param proposals what is reviewed
   * @param wanted how many review each
   * @param given what is assigned already and stays, also to who reviews no longer
   * @param barred conflicts
   * @return the assignment
   */
  static BalancedAssignment of(
      List<UUID> reviewers,
      List<UUID> proposals,
      int wanted,
      Set<ReviewPair> given,
      Set<ReviewPair> barred) {
    var assignment = new BalancedAssignment(reviewers, barred);
    proposals.forEach(
        proposal -> {
          assignment.seats.put(proposal, new LinkedHashSet<>());
          assignment.added.put(proposal, new LinkedHashSet<>());
        });
    given.forEach(assignment::take);
    proposals.forEach(proposal -> assignment.fill(proposal, wanted));
    while (assignment.handOn()) {
      // Until it is as even as can be.
    }
    return assignment;
  }

  /** What is assigned anew, by proposal. */
  List<ReviewPair> added() {
    return added.entrySet().stream()
        .flatMap(each -> each.getValue().stream().map(r -> new ReviewPair(each.getKey(), r)))
        .toList();
  }

  /** How many reviewers each proposal lacks that lacks any. */
  Map<UUID, Integer> missing() {
    return missing;
  }

  /** How many proposals each reviewer has. */
  Map<UUID, Integer> loads() {
    return loads;
  }

  private void take(ReviewPair pair) {
    seats.computeIfAbsent(pair.proposal(), none -> new LinkedHashSet<>()).add(pair.reviewer());
    // Of who reviews no longer what they did counts, and nothing more is given to them.
    loads.computeIfPresent(pair.reviewer(), (reviewer, load) -> load + 1);
  }

  private boolean canTake(UUID proposal, UUID reviewer) {
    return !seats.get(proposal).contains(reviewer)
        && !barred.contains(new ReviewPair(proposal, reviewer));
  }

  private void fill(UUID proposal, int wanted) {
    while (seats.get(proposal).size() < wanted) {
      var next =
          loads.keySet().stream()
              .filter(reviewer -> canTake(proposal, reviewer))
              .min(Comparator.comparing(loads::get));
      if (next.isEmpty()) {
        missing.put(proposal, wanted - seats.get(proposal).size());
        return;
      }
      take(new ReviewPair(proposal, next.get()));
      added.get(proposal).add(next.get());
    }
  }

  /** Hands one proposal on, directly or through others, from who has two more to who has less. */
  private boolean handOn() {
    var busiestFirst = new ArrayList<>(loads.keySet());
    busiestFirst.sort(Comparator.comparing((UUID reviewer) -> loads.get(reviewer)).reversed());
    for (UUID from : busiestFirst) {
      var steps = new HashMap<UUID, Step>();
      var reached = new ArrayDeque<>(List.of(from));
      while (!reached.isEmpty()) {
        UUID reviewer = reached.remove();
        if (loads.get(reviewer) <= loads.get(from) - 2) {
          move(steps, from, reviewer);
          return true;
        }
        for (var each : added.entrySet()) {
          if (each.getValue().contains(reviewer)) {
            for (UUID other : loads.keySet()) {
              if (!other.equals(from)
                  && !steps.containsKey(other)
                  && canTake(each.getKey(), other)) {
                steps.put(other, new Step(each.getKey(), reviewer));
                reached.add(other);
              }
            }
          }
        }
      }
    }
    return false;
  }

  private void move(Map<UUID, Step> steps, UUID from, UUID last) {
    UUID to = last;
    while (!to.equals(from)) {
      var step = steps.get(to);
      for (var each : List.of(seats, added)) {
        each.get(step.proposal()).remove(step.from());
        each.get(step.proposal()).add(to);
      }
      to = step.from();
    }
    loads.merge(from, -1, Integer::sum);
    loads.merge(last, 1, Integer::sum);
  }

  /** That somebody could take a proposal over from another. */
  private record Step(UUID proposal, UUID from) {}
}
