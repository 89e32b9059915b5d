package io.boyuan.platform.notes;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All notes. */
@ApplicationScoped
class Notes implements PanacheRepositoryBase<Note, UUID> {

  Page<Note> newest(UUID author, PageRequest request) {
    return KeysetQuery.latestFirst(this, Note.class, "createdAt")
        .where("e.authorId = :author", "author", author)
        .page(request, note -> new Cursor(note.createdAt(), note.id()));
  }

  Page<Note> oldest(UUID author, PageRequest request) {
    return KeysetQuery.earliestFirst(this, Note.class, "createdAt")
        .where("e.authorId = :author", "author", author)
        .page(request, note -> new Cursor(note.createdAt(), note.id()));
  }
}
