package io.boyuan.volunteer.skill;

import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.KeysetQuery;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All skills. */
@ApplicationScoped
class DefinedSkills implements PanacheRepositoryBase<Skill, UUID> {

  /** Served by skill_code. */
  Optional<Skill> named(String code) {
    return find("code", code).singleResultOptional();
  }

  /** In the order they were defined; served by skill_listed. */
  Page<Skill> listed(PageRequest request) {
    return KeysetQuery.earliestFirst(this, Skill.class, "createdAt")
        .page(request, skill -> new Cursor(skill.createdAt(), skill.id()));
  }
}
