package io.boyuan.partnership.certificate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who is certified, and where certificates are verified. */
@ConfigMapping(prefix = "boyuan.partnership.certificate")
interface CertificatePolicy {

  /**
   * At which part of the sessions somebody has to have been.
   *
   * @return in percent, 80 unless configured
   */
  @WithDefault("80")
  int enoughPercent();

  /**
   * Where anyone verifies a certificate; its code comes after it. It stands in the QR code.
   *
   * @return an address that ends with a slash
   */
  @WithDefault("http://localhost:8080/api/partnership/v1/certificates/")
  String verificationAddress();

  /**
   * Who issues certificates.
   *
   * @return its name in Chinese
   */
  @WithDefault("博园学堂")
  String issuer();

  /**
   * The same in English.
   *
   * @return its name
   */
  @WithDefault("Boyuan Academy")
  String issuerEn();

  default boolean isEnough(int present, int held) {
    return present > 0 && present * 100L >= held * (long) enoughPercent();
  }
}
