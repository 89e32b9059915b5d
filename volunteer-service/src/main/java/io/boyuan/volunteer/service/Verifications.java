package io.boyuan.volunteer.service;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Records to verify together.
 *
 * @param recordIds which
 */
@Schema(name = "Verifications")
record Verifications(@NotEmpty @Size(max = 500) List<@NotNull UUID> recordIds) {}
