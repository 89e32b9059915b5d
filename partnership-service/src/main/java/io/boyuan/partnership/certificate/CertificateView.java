package io.boyuan.partnership.certificate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.boyuan.platform.privacy.Masked;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 结业证书: that somebody was at enough of a course.
 *
 * @param id the certificate
 * @param code what anyone verifies it by, as on the paper
 * @param participantName who took part
 * @param title the course, in Chinese
 * @param titleEn the course, in English
 * @param firstDay when it began
 * @param lastDay when it ended
 * @param held how many sessions were held
 * @param present at how many they were
 * @param prints how often it was printed
 * @param issuedAt when it was issued
 */
@Schema(name = "Certificate")
record CertificateView(
    UUID id,
    @Schema(examples = "7K3Q-9XZA-M2TD") String code,
    @Schema(examples = "王小明") String participantName,
    String title,
    String titleEn,
    LocalDate firstDay,
    LocalDate lastDay,
    int held,
    int present,
    int prints,
    Instant issuedAt) {

  /** What anyone who has the code is told: no more than stands on the paper, the name masked. */
  @JsonIgnore
  CertificateView asAnyoneSees() {
    return new CertificateView(
        id,
        code,
        Masked.name(participantName),
        title,
        titleEn,
        firstDay,
        lastDay,
        held,
        present,
        prints,
        issuedAt);
  }
}
