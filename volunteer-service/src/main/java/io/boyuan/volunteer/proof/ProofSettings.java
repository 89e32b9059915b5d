package io.boyuan.volunteer.proof;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** Who issues proofs of service, and where they are verified. */
@ConfigMapping(prefix = "boyuan.volunteer.proof")
public interface ProofSettings {

  /**
   * Where anyone verifies a proof; its code comes after it. It stands in the QR code on the paper.
   *
   * @return an address that ends with a slash
   */
  @WithDefault("http://localhost:8080/api/volunteer/v1/proofs/")
  String verificationAddress();

  /**
   * Who issues proofs of service that is not for one community or organization alone.
   *
   * @return its name in Chinese
   */
  @WithDefault("博园社区志愿服务站")
  String issuer();

  /**
   * The same in English.
   *
   * @return its name
   */
  @WithDefault("Boyuan Community Volunteer Station")
  String issuerEn();

  /**
   * Who issues proofs of service for one community or organization, by its code.
   *
   * @return names; the code itself stands for who is not named
   */
  Map<String, Issuer> issuers();

  /** The name of an issuer. */
  interface Issuer {

    /**
     * In Chinese.
     *
     * @return the name
     */
    String name();

    /**
     * In English.
     *
     * @return the name
     */
    String nameEn();
  }
}
