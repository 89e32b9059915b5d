package io.boyuan.volunteer.help;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All offers and requests. */
@ApplicationScoped
class HelpPosts implements PanacheRepositoryBase<HelpPost, UUID> {

  /** The post, held until the end of the transaction. */
  Optional<HelpPost> holding(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Newest first; served by help_post_open. */
  Page<HelpPost> open(
      String community,
      HelpPost.Kind kind,
      HelpCategory category,
      Instant now,
      PageRequest request) {
    return KeysetQuery.latestFirst(this, HelpPost.class, "createdAt")
        .where("e.status = 'OPEN'")
        .where("e.communityCode = :community", "community", community)
        .where("e.kind = :kind", "kind", kind)
        .where("e.category = :category", "category", category)
        .where("e.expiresAt > :now", "now", now)
        .page(request, post -> new Cursor(post.createdAt(), post.id()));
  }

  /** Newest first; served by help_post_helper. */
  Page<HelpPost> ofHelper(UUID person, PageRequest request) {
    return KeysetQuery.latestFirst(this, HelpPost.class, "createdAt")
        .where("e.helperId = :person", "person", person)
        .page(request, post -> new Cursor(post.createdAt(), post.id()));
  }

  /** Newest first; served by help_post_asker. */
  Page<HelpPost> ofAsker(UUID person, PageRequest request) {
    return KeysetQuery.latestFirst(this, HelpPost.class, "createdAt")
        .where("e.askerId = :person", "person", person)
        .page(request, post -> new Cursor(post.createdAt(), post.id()));
  }

  /** Oldest first; served by help_post_disputed. */
  Page<HelpPost> disputed(String community, PageRequest request) {
    return KeysetQuery.earliestFirst(this, HelpPost.class, "createdAt")
        .where("e.status = 'DISPUTED'")
        .where("e.communityCode = :community", "community", community)
        .page(request, post -> new Cursor(post.createdAt(), post.id()));
  }

  /** Served by help_post_helper and help_post_asker. */
  long openOf(UUID person) {
    return count("status = 'OPEN' and (helperId = ?1 or askerId = ?1)", person);
  }
}
