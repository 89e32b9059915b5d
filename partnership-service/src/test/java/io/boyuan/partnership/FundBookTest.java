package io.boyuan.partnership;

import static io.boyuan.partnership.CharityWorld.FUNDS;
import static io.boyuan.partnership.PartnershipWorld.aCode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.boyuan.partnership.fund.Fund;
import io.boyuan.partnership.fund.FundAccountKind;
import io.boyuan.partnership.fund.FundMovement;
import io.boyuan.partnership.fund.FundReason;
import io.boyuan.partnership.fund.PaymentMethod;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.testing.Race;
import io.boyuan.platform.testing.SuiteServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fund's book against a model of it, through random histories (P7). */
@QuarkusTest
@QuarkusTestResource(SuiteServers.class)
class FundBookTest {

  private static final String CHANGE =
      "(select coalesce(sum(case when e.to_account = a.id then e.fen else -e.fen end), 0)"
          + " from fund_entry e where a.id in (e.from_account, e.to_account))";

  @Inject Fund fund;
  @Inject Sql sql;

  /** What may happen to a fund. */
  enum Kind {
    DONATE,
    SPEND,
    GIVE_BACK,
    TAKE_BACK
  }

  /**
   * One thing that happens.
   *
   * @param kind what
   * @param method where the money is
   * @param fen how much
   * @param earlier which of what happened before
   */
  record Step(Kind kind, PaymentMethod method, int fen, int earlier) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void whatever_happens_the_sum_is_zero_and_the_statement_is_the_sum_of_its_entries(long seed) {
    for (List<Step> history : histories(seed, 3)) {
      String community = aCode();
      var model = new Model(community);
      history.forEach(model::take);
      assertSound(community);
      model.assertShown();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {13, 21})
  void whatever_races_no_fen_is_lost_or_made(long seed) {
    String community = aCode();
    var steps = new ArrayList<>(histories(seed, 4).stream().flatMap(List::stream).toList());
    Collections.shuffle(steps, new Random(seed));

    Race.run(
        Math.min(steps.size(), 60),
        i ->
            () -> {
              var step = steps.get(i);
              boolean enters = step.kind() == Kind.DONATE || step.kind() == Kind.TAKE_BACK;
              return enters
                  ? refused(() -> fund.receive(FundReason.DONATION, donation(community, step)))
                  : refused(() -> fund.pay(FundReason.SPENDING, spending(community, step)));
            });

    assertSound(community);
  }

  @Test
  void a_balance_below_zero_is_refused_however_many_spend_at_once() {
    String community = aCode();
    var given = new Step(Kind.DONATE, PaymentMethod.CASH, 1_000, 0);
    does(() -> fund.receive(FundReason.DONATION, donation(community, given)));

    var spent =
        Race.run(
            12,
            i ->
                () ->
                    refused(
                        () ->
                            fund.pay(
                                FundReason.SPENDING,
                                spending(
                                    community, new Step(Kind.SPEND, PaymentMethod.CASH, 300, 0)))));

    assertThat(spent.stream().filter(Optional::isEmpty)).hasSize(3);
    assertThat(spent.stream().flatMap(Optional::stream)).containsOnly("fund-too-low");
    assertSound(community);
  }

  @Test
  void the_database_refuses_to_change_what_is_entered_and_to_go_below_zero() {
    String community = aCode();
    var given = new Step(Kind.DONATE, PaymentMethod.CASH, 1_000, 0);
    var movement = donation(community, given);
    does(() -> fund.receive(FundReason.DONATION, movement));

    assertThatThrownBy(() -> does(() -> fund.receive(FundReason.DONATION, movement)))
        .hasStackTraceContaining("fund_entry_source");
    for (String change :
        List.of(
            "update fund_entry set fen = fen + 1",
            "delete from fund_entry",
            "truncate fund_entry")) {
      assertThatThrownBy(() -> sql.change(change)).hasStackTraceContaining("append-only");
    }
    assertThatThrownBy(
            () -> sql.change("update fund_account set balance = -1 where balance is not null"))
        .hasStackTraceContaining("fund_too_low");
    assertSound(community);
  }

  private void assertSound(String community) {
    assertThat(
            numbers(
                "select coalesce(sum("
                    + CHANGE
                    + "), 0) as n from fund_account a"
                    + " where community_code = ?",
                community))
        .as("the sum of all accounts")
        .containsExactly(0L);
    assertThat(
            numbers(
                "select 1 as n from fund_account a where community_code = ?"
                    + " and balance is not null and balance <> "
                    + CHANGE,
                community))
        .as("balances that are not the sum of their entries")
        .isEmpty();
    assertThat(
            numbers(
                "select 1 as n from fund_account a join lateral ("
                    + "select case when e.to_account = a.id then to_balance else from_balance end"
                    + " as balance from fund_entry e where a.id in (from_account, to_account)"
                    + " order by at desc, id desc limit 1) last on true"
                    + " where community_code = ? and a.balance is not null"
                    + " and last.balance <> a.balance",
                community))
        .as("balances that are not what the last entry says")
        .isEmpty();
  }

  private List<Long> numbers(String select, String community) {
    return sql.list(select, row -> row.bigNumber("n"), community);
  }

  private static void does(Runnable movement) {
    QuarkusTransaction.requiringNew().run(movement);
  }

  private static Optional<String> refused(Runnable movement) {
    try {
      does(movement);
      return Optional.empty();
    } catch (Problem refused) {
      return Optional.of(refused.name());
    }
  }

  private static FundMovement donation(String community, Step step) {
    return new FundMovement(
        community, step.method(), FundAccountKind.DONATIONS, step.fen(), UUID.randomUUID(), 0);
  }

  private static FundMovement spending(String community, Step step) {
    return new FundMovement(
        community, step.method(), FundAccountKind.AID, step.fen(), UUID.randomUUID(), 0);
  }

  private static List<List<Step>> histories(long seed, int howMany) {
    var histories = new ArrayList<List<Step>>();
    JqwikSession.run(
        () -> {
          var generator = steps().list().ofMinSize(5).ofMaxSize(30).generator(1_000);
          var random = new Random(seed);
          for (int i = 0; i < howMany; i++) {
            histories.add(generator.next(random).value());
          }
        });
    return histories;
  }

  private static Arbitrary<Step> steps() {
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            Arbitraries.of(PaymentMethod.class),
            Arbitraries.integers().between(1, 500),
            Arbitraries.integers().between(0, 100))
        .as(Step::new);
  }

  /** The fund as one would keep it on a sheet of paper. */
  private final class Model {

    private final String community;
    private final Map<PaymentMethod, Long> held = new EnumMap<>(PaymentMethod.class);
    private final List<FundMovement> given = new ArrayList<>();
    private final List<FundMovement> spent = new ArrayList<>();

    Model(String community) {
      this.community = community;
    }

    void take(Step step) {
      switch (step.kind()) {
        case DONATE -> {
          var movement = donation(community, step);
          does(() -> fund.receive(FundReason.DONATION, movement));
          given.add(movement);
          add(movement, 1);
        }
        case SPEND -> {
          var movement = spending(community, step);
          if (leaves(movement, FundReason.SPENDING)) {
            spent.add(movement);
          }
        }
        case GIVE_BACK -> {
          if (!given.isEmpty()) {
            int which = step.earlier() % given.size();
            if (leaves(given.get(which), FundReason.REVERSAL)) {
              given.remove(which);
            }
          }
        }
        case TAKE_BACK -> {
          if (!spent.isEmpty()) {
            var movement = spent.remove(step.earlier() % spent.size());
            does(() -> fund.receive(FundReason.REVERSAL, movement));
            add(movement, 1);
          }
        }
      }
    }

    private boolean leaves(FundMovement movement, FundReason reason) {
      boolean enough = held.getOrDefault(movement.method(), 0L) >= movement.fen();
      assertThat(refused(() -> fund.pay(reason, movement)))
          .isEqualTo(enough ? Optional.empty() : Optional.of("fund-too-low"));
      if (enough) {
        add(movement, -1);
      }
      return enough;
    }

    private void add(FundMovement movement, int sign) {
      held.merge(movement.method(), sign * movement.fen(), Long::sum);
    }

    void assertShown() {
      long total = held.values().stream().mapToLong(Long::longValue).sum();
      var shown =
          RestAssured.given().get(FUNDS + "/" + community + "/statement").then().statusCode(200);
      shown.body("openingFen", equalTo(0)).body("closingFen", equalTo((int) total));
      int received = shown.extract().path("receivedFen");
      int paid = shown.extract().path("paidFen");
      assertThat((long) received - paid).isEqualTo(total);
      held.forEach(
          (method, fen) ->
              shown.body(
                  "accounts.find { it.account == '" + method + "' }.closingFen",
                  equalTo(fen.intValue())));
    }
  }
}
