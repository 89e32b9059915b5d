package io.boyuan.volunteer.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.boyuan.volunteer.Category;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class ProofPaperTest {

  private static final Instant START = Instant.parse("2026-03-07T01:00:00Z");

  @Test
  void the_paper_says_who_what_where_when_how_long_by_whom_in_both_languages() throws IOException {
    String paper = textOf(printed(aProof(2)));

    assertThat(paper)
        .contains("志愿服务记录证明")
        .contains("Certificate of Voluntary Service")
        .contains("ZM2026-000123-4821")
        .contains("王喆堃")
        .contains("垃圾分类督导")
        .contains("Environment and hygiene")
        .contains("南门广场")
        .contains("2026-03-07 09:00")
        .contains("2026年1月1日")
        .contains("共 4 小时 0 分钟")
        .contains("4 h 0 min in all")
        .contains("2 h 0 min counted by scanning")
        .contains("博园社区志愿服务站")
        .contains("Boyuan Community Volunteer Station")
        .contains("7K3Q-9XZA-M2TD")
        .contains("https://boyuan.example/proofs/7K3Q9XZAM2TD");
  }

  @Test
  void the_font_is_in_the_paper_and_not_all_of_it() throws IOException {
    byte[] pdf = printed(aProof(2));

    assertThat(pdf.length).isBetween(10_000, 200_000);
    assertThat(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
        .contains("BoyuanProofSans")
        .contains("/FontFile3");
  }

  @Test
  void many_services_take_many_pages() throws IOException {
    try (var reader = new PdfReader(printed(aProof(1000)))) {
      assertThat(reader.getNumberOfPages()).isGreaterThan(30);
    }
  }

  private static byte[] printed(Proof proof) {
    var signed = new SignedProof(proof, "0123456789ab", "abcdefghijklmnopqrstuvwxyz");
    return ProofPaper.pdf(signed, "https://boyuan.example/proofs/", ZoneId.of("Asia/Shanghai"));
  }

  static String textOf(byte[] pdf) throws IOException {
    try (var reader = new PdfReader(pdf)) {
      return new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", " ");
    }
  }

  private static Proof aProof(int services) {
    var items = new ArrayList<ProofItem>();
    for (int i = 0; i < services; i++) {
      var start = START.plusSeconds(86_400L * i);
      items.add(
          new ProofItem(
              UUID.randomUUID(),
              "垃圾分类督导",
              i % 2 == 0 ? "南门广场" : null,
              Category.ENVIRONMENT_HYGIENE,
              "boyuan",
              start,
              start.plusSeconds(7200),
              120,
              i % 2 == 0));
    }
    return new Proof(
        UUID.randomUUID(),
        "ZM2026-000123-4821",
        "7K3Q9XZAM2TD",
        UUID.randomUUID(),
        "王喆堃",
        null,
        null,
        "博园社区志愿服务站",
        "Boyuan Community Volunteer Station",
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 12, 31),
        List.copyOf(items),
        Instant.parse("2026-11-25T08:00:00Z"));
  }
}
