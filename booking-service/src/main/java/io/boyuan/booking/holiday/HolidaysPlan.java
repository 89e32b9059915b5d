package io.boyuan.booking.holiday;

import io.boyuan.platform.calendar.SpecialDay;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A calendar that staff want.
 *
 * @param days all special days it has, each date once
 */
@Schema(name = "HolidaysPlan")
record HolidaysPlan(@NotNull @Size(max = 1000) List<@NotNull @Valid SpecialDay> days) {}
