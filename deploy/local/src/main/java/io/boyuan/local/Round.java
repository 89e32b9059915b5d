package io.boyuan.local;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One start of several parts at once: who is up already, and whether it has failed. */
final class Round {

  private final Map<Part, CompletableFuture<Void>> up;
  private volatile RuntimeException failure;

  Round(Set<Part> parts) {
    up =
        parts.stream()
            .collect(Collectors.toMap(Function.identity(), part -> new CompletableFuture<>()));
  }

  /** Waits until a part is up, if it is of this round; otherwise it was up before. */
  void await(Part part) {
    if (up.containsKey(part)) {
      up.get(part).join();
      requireHope();
    }
  }

  void isUp(Part part) {
    up.get(part).complete(null);
  }

  /** One part failed: the others need not go on, and nobody waits in vain. */
  synchronized void fail(RuntimeException first) {
    if (failure == null) {
      failure = first;
      up.values().forEach(waiting -> waiting.complete(null));
    }
  }

  /** Ends the caller if another part has failed. */
  void requireHope() {
    if (failure != null) {
      throw failure;
    }
  }
}
