package io.boyuan.partnership.clash;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** With which of one's own classes an enrolment clashes, over HTTP. */
@Path("/api/partnership/v1/my-enrolments/{enrolment}/clashes")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Enrolment / 课程报名")
public class MyClashResource {

  private final ReadClashes clashes;

  @Inject
  MyClashResource(ReadClashes clashes) {
    this.clashes = clashes;
  }

  @GET
  @Operation(summary = "My classes, or my child's, that are at the same time / 我的课程时间冲突")
  public List<ClassClash> list(@PathParam("enrolment") UUID enrolment) {
    return clashes.own(enrolment);
  }
}
