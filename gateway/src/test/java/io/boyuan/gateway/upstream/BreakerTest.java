package io.boyuan.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.StreamResetException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BreakerTest {

  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 10);
  private final Breaker breaker = new Breaker(3, Duration.ofSeconds(2), now::get);

  @Test
  void it_opens_after_failures_in_a_row() {
    fail(2);
    assertThat(breaker.letsPass()).isTrue();

    fail(1);

    assertThat(breaker.letsPass()).isFalse();
    assertThat(breaker.state()).isEqualTo(Breaker.State.OPEN);
  }

  @Test
  void an_answer_in_between_shows_that_the_service_is_there() {
    fail(2);
    answer();
    fail(2);

    assertThat(breaker.state()).isEqualTo(Breaker.State.CLOSED);
  }

  @Test
  void one_request_in_a_while_tries() {
    fail(3);
    now.addAndGet(Duration.ofSeconds(2).toNanos());

    assertThat(breaker.letsPass()).isTrue();
    assertThat(breaker.letsPass()).isFalse();
  }

  @Test
  void when_the_probe_fails_it_stays_open_for_as_long_again() {
    fail(3);
    now.addAndGet(Duration.ofSeconds(2).toNanos());
    breaker.letsPass();
    fail(1);

    now.addAndGet(Duration.ofSeconds(1).toNanos());
    assertThat(breaker.letsPass()).isFalse();
    now.addAndGet(Duration.ofSeconds(1).toNanos());
    assertThat(breaker.letsPass()).isTrue();
  }

  @Test
  void when_the_probe_is_answered_all_pass() {
    fail(3);
    now.addAndGet(Duration.ofSeconds(2).toNanos());
    breaker.letsPass();
    answer();

    assertThat(breaker.letsPass()).isTrue();
    assertThat(breaker.letsPass()).isTrue();
  }

  @Test
  void what_the_caller_broke_off_and_what_waited_in_vain_show_nothing() {
    fail(2);
    breaker.failed(new StreamResetException(0));
    breaker.failed(new ConnectionPoolTooBusyException("busy"));

    assertThat(breaker.state()).isEqualTo(Breaker.State.CLOSED);
  }

  private void fail(int times) {
    for (int failed = 0; failed < times; failed++) {
      breaker.hear(Future.failedFuture(new ConnectException()));
    }
  }

  private void answer() {
    breaker.hear(Future.succeededFuture());
  }
}
