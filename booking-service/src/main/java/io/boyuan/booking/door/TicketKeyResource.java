package io.boyuan.booking.door;

import io.boyuan.contracts.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The keys by which door devices tell genuine tickets, as a JWK set (RFC 7517). */
@Path("/api/booking/v1/ticket-keys")
@RunOnVirtualThread
@Tag(name = "Door / 门口核销")
public class TicketKeyResource {

  private final RotateKeys keys;

  @Inject
  TicketKeyResource(RotateKeys keys) {
    this.keys = keys;
  }

  @GET
  @PermitAll
  @Operation(summary = "Keys that tickets are verified with, as JWK set / 验证预约码的公钥")
  public KeySet published() {
    return new KeySet(keys.published());
  }

  @POST
  @Path("revocation")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Revoke all keys and begin anew / 作废全部密钥并启用新密钥")
  public KeySet replace(@NotNull @Valid Revocation revocation) {
    keys.atOnce(revocation.reason());
    return new KeySet(keys.published());
  }

  /**
   * A JWK set.
   *
   * @param keys public keys of kind {@code OKP} and curve {@code Ed25519} (RFC 8037)
   */
  @Schema(name = "TicketKeySet")
  record KeySet(List<Map<String, Object>> keys) {}

  /**
   * Why all keys are revoked.
   *
   * @param reason in words, for the audit trail
   */
  @Schema(name = "KeyRevocation")
  record Revocation(
      @NotBlank @Size(max = 500) @Schema(examples = "A backup of the database was lost")
          String reason) {}
}
