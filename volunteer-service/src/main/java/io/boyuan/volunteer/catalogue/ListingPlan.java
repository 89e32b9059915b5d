package io.boyuan.volunteer.catalogue;

import io.boyuan.platform.problem.Problem;
import io.boyuan.volunteer.Audience;
import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.Place;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is written in one of the three lists.
 *
 * @param communityCode the community it is for, or that looks after it
 * @param organizationCode resources: the organization that gives it
 * @param teamCode resources: the team of the organization that gives it
 * @param personId resources: the person who gives it
 * @param title what it is called
 * @param description more about it
 * @param category kind of service, {@code OTHER} when absent
 * @param skills codes of the skills that are wanted or given
 * @param audience for whom, {@code ALL} when absent
 * @param place where it is wanted, or from where it comes
 * @param reachKm resources: how far it goes from its place
 * @param windows when it is wanted or can be given; resources and projects may have none, for
 *     always
 * @param quantity needs and resources: how many people
 * @param urgency needs: how much it presses, {@code NORMAL} when absent
 * @param minutes projects: how long one run takes
 * @param posts projects: the posts of a run
 * @param recurrence projects: when it is usually run, a rule of RFC 5545
 */
@Schema(name = "ListingPlan")
public record ListingPlan(
    @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "boyuan")
        String communityCode,
    @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "wzu")
        String organizationCode,
    @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") @Schema(examples = "wzu-green") String teamCode,
    UUID personId,
    @NotBlank @Size(max = 200) @Schema(examples = "垃圾分类督导") String title,
    @Size(max = 4000) @Schema(examples = "每晚在投放点指导居民分类") String description,
    @Schema(examples = "ENVIRONMENT_HYGIENE") Category category,
    @Size(max = 20) @Schema(examples = "[\"waste-sorting\"]")
        List<@NotNull @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") String> skills,
    @Size(max = 7) @Schema(examples = "[\"ALL\"]") List<@NotNull Audience> audience,
    @Valid Place place,
    @Min(1) @Max(500) @Schema(examples = "5") Integer reachKm,
    @Size(max = 100) List<@NotNull @Valid TimeWindow> windows,
    @Min(1) @Max(10_000) @Schema(examples = "6") Integer quantity,
    @Schema(examples = "NORMAL") Urgency urgency,
    @Min(1) @Max(1440) @Schema(examples = "120") Integer minutes,
    @Size(max = 50) List<@NotNull @Valid ProjectPost> posts,
    @Size(max = 300) @Schema(examples = "FREQ=WEEKLY;BYDAY=SA;COUNT=8") String recurrence) {

  /** Says what was left out. */
  public ListingPlan {
    description = description == null ? "" : description;
    category = category == null ? Category.OTHER : category;
    skills = skills == null ? List.of() : skills;
    audience = audience == null || audience.isEmpty() ? List.of(Audience.ALL) : audience;
    windows = windows == null ? List.of() : windows;
  }

  /** Whether it is for the same community, and given by the same. */
  boolean isGivenAs(ListingPlan other) {
    return communityCode.equals(other.communityCode)
        && Objects.equals(organizationCode, other.organizationCode)
        && Objects.equals(teamCode, other.teamCode)
        && Objects.equals(personId, other.personId);
  }

  /** Needs have an urgency, others none. */
  Urgency urgencyIn(ListingKind kind) {
    return kind == ListingKind.NEED && urgency == null ? Urgency.NORMAL : urgency;
  }

  /**
   * Checks what single fields can't tell.
   *
   * @throws Problem 400 {@code invalid-input}
   */
  void requireSound(ListingKind kind) {
    for (int i = 0; i < windows.size(); i++) {
      if (!windows.get(i).to().isAfter(windows.get(i).from())) {
        throw Problem.invalid("windows[" + i + "].to", "end-after-start");
      }
    }
    boolean need = kind == ListingKind.NEED;
    boolean resource = kind == ListingKind.RESOURCE;
    boolean project = kind == ListingKind.PROJECT;
    require(!need || !windows.isEmpty(), "windows", "required");
    require(project || quantity != null, "quantity", "required");
    require(!project || minutes != null, "minutes", "required");
    require(!project || (posts != null && !posts.isEmpty()), "posts", "required");
    require(resource || organizationCode == null, "organizationCode", "not-in-this-list");
    require(resource || teamCode == null, "teamCode", "not-in-this-list");
    require(resource || personId == null, "personId", "not-in-this-list");
    require(resource || reachKm == null, "reachKm", "not-in-this-list");
    require(!project || quantity == null, "quantity", "not-in-this-list");
    require(need || urgency == null, "urgency", "not-in-this-list");
    require(project || minutes == null, "minutes", "not-in-this-list");
    require(project || posts == null, "posts", "not-in-this-list");
    require(project || recurrence == null, "recurrence", "not-in-this-list");
    require(teamCode == null || organizationCode != null, "organizationCode", "required");
    require(personId == null || organizationCode == null, "personId", "one-giver");
    if (recurrence != null) {
      Recurrence.requireSound("recurrence", recurrence);
    }
  }

  private static void require(boolean sound, String field, String rule) {
    if (!sound) {
      throw Problem.invalid(field, rule);
    }
  }
}
