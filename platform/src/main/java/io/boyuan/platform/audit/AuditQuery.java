package io.boyuan.platform.audit;

import io.boyuan.platform.caller.Caller;
import io.boyuan.platform.problem.Problem;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which entries of the audit trail somebody wants to see; at least one of its members is given. */
public final class AuditQuery {

  @QueryParam("community")
  @Size(max = 64)
  @Parameter(description = "Code of a community / 社区代码", example = "boyuan")
  String community;

  @QueryParam("actorId")
  @Parameter(description = "Who decided; only for auditors without a community / 作出决定者")
  UUID actorId;

  @QueryParam("subjectId")
  @Parameter(description = "About what; only for auditors without a community / 所涉对象")
  UUID subjectId;

  /** Refuses who may not see them: staff read their own community's trail, auditors all. */
  void requireSeenBy(Caller caller) {
    if (community == null && actorId == null && subjectId == null) {
      throw Problem.invalid("community", "required");
    }
    if (AuditResource.readsAll(caller)) {
      return;
    }
    if (community == null) {
      throw Problem.invalid("community", "required");
    }
    caller.requireActsFor(community);
  }

  /** Served by audit_entry_subject, audit_entry_actor or audit_entry_community. */
  String conditions() {
    var all = new ArrayList<String>();
    if (community != null) {
      all.add("community = ?");
    }
    if (actorId != null) {
      all.add("actor_id = ?");
    }
    if (subjectId != null) {
      all.add("subject_id = ?");
    }
    return String.join(" and ", all);
  }

  List<Object> values() {
    var all = new ArrayList<Object>();
    for (Object value : new Object[] {community, actorId, subjectId}) {
      if (value != null) {
        all.add(value);
      }
    }
    return all;
  }
}
