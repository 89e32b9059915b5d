package io.boyuan.grid.structure;

import io.boyuan.platform.text.Names;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a grid.
 *
 * @param names what it is called
 */
@Schema(name = "GridPlan")
record GridPlan(@NotNull @Valid Names names) {}
