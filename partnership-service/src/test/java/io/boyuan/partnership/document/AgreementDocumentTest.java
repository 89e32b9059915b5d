package io.boyuan.partnership.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.partnership.agreement.Parties;
import io.boyuan.partnership.agreement.Side;
import io.boyuan.partnership.agreement.Wording;
import io.boyuan.partnership.obligation.Clause;
import io.boyuan.platform.text.Names;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class AgreementDocumentTest {

  @Property
  void two_documents_have_the_same_hash_only_when_they_read_the_same(
      @ForAll @Chars({'a', '1', ' ', '\n'}) @StringLength(max = 5) String text,
      @ForAll @Chars({'a', '1', ' ', '\n'}) @StringLength(max = 5) String textEn,
      @ForAll @Chars({'a', '1', ' ', '\n'}) @StringLength(max = 5) String otherText,
      @ForAll @Chars({'a', '1', ' ', '\n'}) @StringLength(max = 5) String otherTextEn) {
    var one = document(text, textEn);
    var other = document(otherText, otherTextEn);

    assertThat(one.sha256().equals(other.sha256())).isEqualTo(one.equals(other));
  }

  @Test
  void what_moves_from_one_part_to_another_changes_the_hash() {
    assertThat(document("ab\ntext-en 1 c", "d").sha256())
        .isNotEqualTo(document("ab", "c\ntext-en 1 d").sha256());
    assertThat(document("", "").sha256()).hasSize(64);
  }

  private static AgreementDocument document(String text, String textEn) {
    var day = LocalDate.of(2026, 3, 7);
    return new AgreementDocument(
        "BY-1",
        new Parties("boyuan", "wzu"),
        new Wording(new Names("协议", "Agreement"), text, textEn, day, day),
        List.of(new Clause(Side.COMMUNITY, text, textEn, "次", day)),
        List.of(new AgreementDocument.Attached("scan.pdf", "00")));
  }
}
