package io.boyuan.partnership.webhooksending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {

  private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
  private static final Instant AT = Instant.ofEpochSecond(1614265330);
  private static final String BODY = "{\"test\": 2432232314}";
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

  /** Published with the libraries of Standard Webhooks. */
  @Test
  void the_published_example_is_signed_as_published() {
    assertThat(Signature.of(List.of(SECRET), ID, AT, BODY)).isEqualTo(SIGNATURE);
  }

  @Test
  void each_secret_signs_while_one_is_being_replaced() {
    String both =
        Signature.of(List.of("whsec_bmV3c2VjcmV0bmV3c2VjcmV0bmV3c2VjcmV0", SECRET), ID, AT, BODY);

    assertThat(both.split(" ")).hasSize(2).contains(SIGNATURE).doesNotHaveDuplicates();
  }
}
