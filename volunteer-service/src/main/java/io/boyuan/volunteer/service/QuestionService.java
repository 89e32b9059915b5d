package io.boyuan.volunteer.service;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Charge;
import io.boyuan.volunteer.service.ServiceHistory.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * A volunteer questions how their service was counted, and who is in charge answers (V6; 志愿服务条例
 * gives volunteers that right).
 */
@ApplicationScoped
class QuestionService {

  private final ServiceRecords records;
  private final ServiceHistory history;
  private final AuditTrail trail;
  private final Caller caller;

  @Inject
  QuestionService(ServiceRecords records, ServiceHistory history, AuditTrail trail, Caller caller) {
    this.records = records;
    this.history = history;
    this.trail = trail;
    this.caller = caller;
  }

  /**
   * The caller questions their own record.
   *
   * @param id the record
   * @param words what they say
   * @throws Problem 404 also for another's
   */
  @Transactional
  void question(UUID id, String words) {
    var record =
        records
            .findByIdOptional(id)
            .filter(found -> found.volunteerId().equals(caller.id()))
            .orElseThrow(Problem::notFound);
    history.note(id, Step.QUESTIONED, record.minutes(), record.minutes(), words, caller.id());
  }

  /**
   * Answers a question. The record is corrected or voided by itself.
   *
   * @param id the record
   * @param words the answer
   * @throws Problem 404, 403 {@code other-community}, {@code own-record}
   */
  @Transactional
  void answer(UUID id, String words) {
    var record = records.findByIdOptional(id).orElseThrow(Problem::notFound);
    Charge.require(caller, record.communityCode(), record.organizationCode());
    if (record.volunteerId().equals(caller.id())) {
      throw Problem.forbidden("own-record");
    }
    history.note(id, Step.ANSWERED, record.minutes(), record.minutes(), words, caller.id());
    trail.record(
        Decision.of(record.communityCode(), "answer-question", "service-record", id)
            .because(words));
  }

  /** What became of a record, for its volunteer and who is in charge. */
  @Transactional
  List<ServiceHistory.Entry> historyOf(UUID id) {
    var record = records.findByIdOptional(id).orElseThrow(Problem::notFound);
    boolean may =
        record.volunteerId().equals(caller.id())
            || Charge.isWith(caller, record.communityCode(), record.organizationCode());
    if (!may) {
      throw Problem.notFound();
    }
    return history.of(id);
  }
}
