package io.boyuan.partnership.university;

import io.boyuan.platform.text.Names;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a university.
 *
 * @param names what it is called
 */
@Schema(name = "UniversityPlan")
record UniversityPlan(@NotNull @Valid Names names) {}
