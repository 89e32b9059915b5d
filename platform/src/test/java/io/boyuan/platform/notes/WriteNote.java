package io.boyuan.platform.notes;

import io.boyuan.platform.audit.AuditTrail;
import io.boyuan.platform.audit.Decision;
import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.http.EntityTags;
import io.boyuan.platform.outbox.Outbox;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** A use case as services have them. */
@ApplicationScoped
class WriteNote {

  private static final String REFUSED = "refuse";

  private final Notes notes;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Caller caller;
  private final Ids ids;
  private final Clock clock;

  @Inject
  WriteNote(Notes notes, Outbox outbox, AuditTrail trail, Caller caller, Ids ids, Clock clock) {
    this.notes = notes;
    this.outbox = outbox;
    this.trail = trail;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  NoteView write(NotePlan plan) {
    var note = Note.write(ids.next(), plan.text(), caller.id(), clock.instant());
    notes.persistAndFlush(note);
    return told(note);
  }

  @Transactional
  NoteView rewrite(UUID id, NotePlan plan, String ifMatch) {
    var note =
        notes.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
    caller.requireActsFor("boyuan");
    EntityTags.require(ifMatch, note.version());
    note.rewrite(plan.text());
    notes.flush();
    trail.record(
        Decision.of("boyuan", "rewrite-note", "note", id)
            .because("it was wrong")
            .with("words", plan.text().length()));
    return told(note);
  }

  /** Refuses after everything was done, so that all of it must be undone. */
  private NoteView told(Note note) {
    outbox.tell(new NoteWritten(note.id(), note.version(), note.text()));
    if (note.text().startsWith(REFUSED)) {
      throw Problem.conflict("note-refused");
    }
    return NoteView.of(note);
  }

  @Transactional
  NoteView byId(UUID id) {
    return notes.findByIdOptional(id).map(NoteView::of).orElseThrow(Problem::notFound);
  }

  @Transactional
  Page<NoteView> newest(UUID author, PageRequest request) {
    return notes.newest(author, request).map(NoteView::of);
  }

  @Transactional
  Page<NoteView> oldest(UUID author, PageRequest request) {
    return notes.oldest(author, request).map(NoteView::of);
  }
}
