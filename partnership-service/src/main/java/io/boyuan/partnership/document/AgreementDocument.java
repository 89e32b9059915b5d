package io.boyuan.partnership.document;

import io.boyuan.partnership.agreement.Parties;
import io.boyuan.partnership.agreement.Wording;
import io.boyuan.partnership.obligation.Clause;
import io.boyuan.platform.text.Sha256;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that both sides sign: who they are, the words, the days, what each owes, and what is
 * attached. The same document has the same hash wherever it is computed.
 *
 * @param number by which everybody refers to the agreement
 * @param parties who signs
 * @param wording title, words and days
 * @param obligations what either side owes, in order
 * @param attachments what is attached, in the order it was added
 */
public record AgreementDocument(
    String number,
    Parties parties,
    Wording wording,
    List<Clause> obligations,
    List<Attached> attachments) {

  /** So that another way to write it down later can be told from this one. */
  private static final String FORM = "boyuan-agreement-1";

  /**
   * A file by what is in it.
   *
   * @param name what it is called
   * @param sha256 hash of what is in it
   */
  @Schema(name = "AttachedFile")
  public record Attached(String name, String sha256) {}

  /**
   * The hash that signatures are bound to.
   *
   * @return SHA-256 of the canonical form, in hexadecimal digits
   */
  public String sha256() {
    return Sha256.of(canonical());
  }

  /**
   * Each part on a line with its name and length, so that no two documents read the same.
   *
   * @return what the hash is taken of
   */
  String canonical() {
    var lines = new StringBuilder(FORM).append('\n');
    put(lines, "number", number);
    put(lines, "community", parties.communityCode());
    put(lines, "university", parties.universityCode());
    put(lines, "title", wording.names().zh());
    put(lines, "title-en", wording.names().en());
    put(lines, "text", wording.text());
    put(lines, "text-en", wording.textEn());
    put(lines, "valid-from", wording.validFrom().toString());
    put(lines, "valid-until", wording.validUntil().toString());
    put(lines, "obligations", Integer.toString(obligations.size()));
    for (var clause : obligations) {
      put(lines, "side", clause.side().name());
      put(lines, "words", clause.words());
      put(lines, "words-en", clause.wordsEn());
      put(lines, "measure", clause.measure());
      put(lines, "due-on", clause.dueOn().toString());
    }
    put(lines, "attachments", Integer.toString(attachments.size()));
    for (var attached : attachments) {
      put(lines, "name", attached.name());
      put(lines, "sha256", attached.sha256());
    }
    return lines.toString();
  }

  private static void put(StringBuilder lines, String name, String value) {
    lines.append(name).append(' ').append(value.length()).append(' ').append(value).append('\n');
  }
}
