package io.boyuan.grid.matter;

import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What other features do to a matter: tasks and decisions are of one, and stand in its history. */
@ApplicationScoped
public class WorkOnMatter {

  private final Matters matters;
  private final MatterHistory history;

  @Inject
  WorkOnMatter(Matters matters, MatterHistory history) {
    this.matters = matters;
    this.history = history;
  }

  /**
   * Which community a matter is of.
   *
   * @param id the matter
   * @return the community's code
   * @throws Problem 404
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public String communityOf(UUID id) {
    return matters.findByIdOptional(id).orElseThrow(Problem::notFound).communityCode();
  }

  /**
   * Keeps others from changing a matter until the end of the transaction.
   *
   * @param id the matter
   * @return the code of the community it is of
   * @throws Problem 404
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public String hold(UUID id) {
    return matters.holding(id).orElseThrow(Problem::notFound).communityCode();
  }

  /**
   * Refuses work on what is solved or given up.
   *
   * @param id the matter
   * @throws Problem 409 {@code matter-over}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void requireOpen(UUID id) {
    matters.findById(id).requireOpen();
  }

  /**
   * Counts tasks for the progress that everybody reads.
   *
   * @param id a matter that is held
   * @param more how many tasks more
   * @param moreDone how many more are done
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void countTasks(UUID id, int more, int moreDone) {
    matters.findById(id).countTasks(more, moreDone);
    matters.flush();
  }

  /**
   * Writes down what the caller did.
   *
   * @param id the matter
   * @param community the code of its community
   * @param event what happened
   * @param words what was said of it, may be null
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void note(UUID id, String community, MatterEvent event, String words) {
    history.add(id, community, event, words);
  }

  /**
   * Writes down what another service tells of.
   *
   * @param id the matter
   * @param event what happened
   * @param words what was said of it, may be null
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void noteOfFact(UUID id, MatterEvent event, String words) {
    history.add(id, event, words);
  }

  /**
   * A matter that nobody else changes until the end of the transaction.
   *
   * @param id the matter
   * @return what it is
   * @throws Problem 404
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Held held(UUID id) {
    var matter = matters.holding(id).orElseThrow(Problem::notFound);
    return new Held(matter.communityCode(), matter.gridCode(), matter.title());
  }

  /**
   * A matter that is held.
   *
   * @param community the code of its community
   * @param grid the code of its grid, null for all of the community
   * @param title what it is called
   */
  public record Held(String community, String grid, String title) {}
}
