package io.boyuan.volunteer.completion;

import io.boyuan.contracts.identity.Roles;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A volunteer's own trainings over HTTP. */
@Path("/api/volunteer/v1/my-trainings")
@RunOnVirtualThread
@RolesAllowed(Roles.VOLUNTEER)
@Tag(name = "Training / 培训")
public class MyTrainingResource {

  private final MyTrainings mine;

  @Inject
  MyTrainingResource(MyTrainings mine) {
    this.mine = mine;
  }

  @GET
  @Operation(summary = "What I completed, latest first / 我完成的培训")
  public Page<MyTraining> list(@Valid @BeanParam PageRequest request) {
    return mine.all(request);
  }

  @GET
  @Path("{id}/certificate")
  @Operation(summary = "My certificate of a training / 我的培训证书")
  public Certificate certificate(@PathParam("id") UUID id) {
    return mine.certificate(id);
  }
}
