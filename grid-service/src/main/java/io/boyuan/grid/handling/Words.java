package io.boyuan.grid.handling;

import io.boyuan.grid.category.Priority;
import io.boyuan.grid.category.Unit;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said when something is done about a request. */
final class Words {

  private Words() {}

  /**
   * Who is to solve it.
   *
   * @param assigneeId a person, the caller when absent
   * @param assigneeName what they are called
   * @param note for them
   */
  @Schema(name = "RequestAssignment")
  record Assignment(
      UUID assigneeId,
      @Size(max = 100) @Schema(examples = "王师傅") String assigneeName,
      @Size(max = 1000) @Schema(examples = "先看看灯泡") String note) {}

  /**
   * What was done.
   *
   * @param note in words
   */
  @Schema(name = "RequestProgress")
  record Progress(@Size(max = 2000) @Schema(examples = "已联系电工，下午到场") String note) {}

  /**
   * What was done that solves it; nothing is closed without words.
   *
   * @param note in words, for the resident to read
   */
  @Schema(name = "RequestResolution")
  record Resolution(@NotBlank @Size(max = 2000) @Schema(examples = "已更换灯泡，恢复照明") String note) {}

  /**
   * What the resident is asked, or adds.
   *
   * @param words for the other to read
   */
  @Schema(name = "RequestWords")
  record Message(@NotBlank @Size(max = 2000) @Schema(examples = "请问是哪一盏灯？") String words) {}

  /**
   * A note.
   *
   * @param words in words
   * @param isPublic whether the resident sees it; only those who solve it when absent
   */
  @Schema(name = "RequestNote")
  record Note(@NotBlank @Size(max = 2000) String words, Boolean isPublic) {}

  /**
   * Why.
   *
   * @param reason for others to read
   */
  @Schema(name = "RequestReason")
  record Reason(@NotBlank @Size(max = 1000) @Schema(examples = "不属于本社区范围") String reason) {}

  /**
   * Which unit is asked to own it.
   *
   * @param unit the other
   * @param reason why
   */
  @Schema(name = "RequestTransfer")
  record Transfer(@NotNull Unit unit, @NotBlank @Size(max = 1000) String reason) {}

  /**
   * How much it presses.
   *
   * @param priority more or less than others of its category
   * @param reason why
   */
  @Schema(name = "RequestPriority")
  record Pressing(@NotNull Priority priority, @NotBlank @Size(max = 1000) String reason) {}

  /**
   * To which category it belongs.
   *
   * @param category its code
   * @param reason why
   */
  @Schema(name = "RequestCategory")
  record Belonging(
      @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]+") String category,
      @NotBlank @Size(max = 1000) String reason) {}

  /**
   * In which other request it goes on.
   *
   * @param into the other
   */
  @Schema(name = "RequestMerge")
  record Merge(@NotNull UUID into) {}

  /**
   * What who asked says of how it was solved.
   *
   * @param rating one to five
   * @param comment in words, may be absent
   */
  @Schema(name = "RequestConfirmation")
  record Confirmation(
      @NotNull @Min(1) @Max(5) @Schema(examples = "5") Integer rating,
      @Size(max = 1000) @Schema(examples = "很快就修好了") String comment) {}
}
