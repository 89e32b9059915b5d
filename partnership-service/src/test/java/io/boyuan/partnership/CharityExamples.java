package io.boyuan.partnership;

import static io.boyuan.partnership.AgreementWorld.A_PAGE;
import static io.boyuan.partnership.CharityWorld.DONATIONS;
import static io.boyuan.partnership.CharityWorld.FUNDS;
import static io.boyuan.partnership.CharityWorld.SALES;
import static io.boyuan.partnership.CharityWorld.SPENDINGS;
import static io.boyuan.partnership.CharityWorld.TRANSFERS;
import static io.boyuan.partnership.PartnershipWorld.API;

import io.boyuan.platform.testing.PermissionTable.Example;
import io.boyuan.platform.testing.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the permission table asks with: the charity fund, donations, sales. */
final class CharityExamples {

  private static final String REASON = "{\"reason\":\"test\"}";

  private CharityExamples() {}

  static Map<String, Example> all(Tokens tokens, String community) {
    var charity = new CharityWorld(tokens, community);
    var examples = new HashMap<String, Example>();
    fund(charity, examples);
    spendings(charity, examples);
    donations(charity, examples);
    sales(charity, examples);
    return examples;
  }

  private static void fund(CharityWorld charity, Map<String, Example> examples) {
    var ofCommunity = Example.NONE.with("community", charity.community);
    for (String what : new String[] {"statement", "entries", "thanks"}) {
      examples.put("GET " + FUNDS + "/{community}/" + what, ofCommunity);
    }
    examples.put(
        "GET " + FUNDS + "/{community}/accounts/{account}/entries",
        ofCommunity.with("account", "CASH"));
    examples.put("GET " + API + "/fund-proofs", Example.NONE);
    String openings = API + "/fund-openings";
    String opening = charity.opens(charity.openingPlan(1, 0)).path("id");
    examples.put("GET " + FUNDS + "/{community}/opening", ofCommunity);
    examples.put("POST " + openings, Example.sending(charity.openingPlan(1, 0)));
    examples.put("POST " + openings + "/{id}/approval", Example.of(opening));
    examples.put("POST " + openings + "/{id}/refusal", Example.sending(REASON).with("id", opening));
    examples.put(
        "POST " + TRANSFERS,
        Example.sending(
            """
            {"communityCode":"%s","from":"CASH","to":"BANK","fen":1,"words":"x"}
            """
                .formatted(charity.community)));
  }

  private static void spendings(CharityWorld charity, Map<String, Example> examples) {
    String asked = charity.asked("CASH", 1);
    examples.put("GET " + SPENDINGS, Example.asking("?community=" + charity.community));
    examples.put("POST " + SPENDINGS, Example.sending(charity.spendingPlan("CASH", 1)));
    examples.put("GET " + SPENDINGS + "/{id}", Example.of(asked));
    examples.put("POST " + SPENDINGS + "/{id}/approval", Example.of(charity.asked("CASH", 1)));
    examples.put(
        "POST " + SPENDINGS + "/{id}/refusal",
        Example.sending(REASON).with("id", charity.asked("CASH", 1)));
    examples.put("POST " + SPENDINGS + "/{id}/payment", Example.of(asked));
    examples.put("POST " + SPENDINGS + "/{id}/reversal", Example.sending(REASON).with("id", asked));
    examples.put("GET " + SPENDINGS + "/{id}/attachments", Example.of(asked));
    examples.put(
        "POST " + SPENDINGS + "/{id}/attachments",
        new Example(Map.of("id", asked), "?name=x", A_PAGE, "application/octet-stream"));
    examples.put(
        "GET " + SPENDINGS + "/{id}/attachments/{attachment}",
        Example.of(asked).with("attachment", UUID.randomUUID().toString()));
  }

  private static void donations(CharityWorld charity, Map<String, Example> examples) {
    String donation = charity.donated("CASH", 100);
    examples.put("GET " + DONATIONS, Example.asking("?community=" + charity.community));
    examples.put(
        "POST " + DONATIONS, Example.sending(charity.donationPlan(null, null, false, "CASH", 1)));
    examples.put("GET " + DONATIONS + "/{id}", Example.of(donation));
    examples.put(
        "PUT " + DONATIONS + "/{id}/naming",
        Example.sending("{\"isNamed\":false}").with("id", donation));
    examples.put("POST " + DONATIONS + "/{id}/receipt-prints", Example.of(donation));
    examples.put(
        "POST " + DONATIONS + "/{id}/reversal", Example.sending(REASON).with("id", donation));
    examples.put("GET " + API + "/my-donations", Example.NONE);
  }

  private static void sales(CharityWorld charity, Map<String, Example> examples) {
    String sale = charity.anOpenSale();
    String item = charity.anItem(sale, 100, 50);
    String taking = charity.sell(sale, item, 1, "CASH").path("id");
    String counted = charity.anOpenSale();
    charity.count(1, counted, "{\"counts\":[]}");
    examples.put("GET " + SALES, Example.asking("?community=" + charity.community));
    examples.put("POST " + SALES, Example.sending(charity.salePlan()));
    examples.put("GET " + SALES + "/{id}", Example.of(sale));
    examples.put("PUT " + SALES + "/{id}", Example.sending(charity.salePlan()).with("id", sale));
    examples.put("POST " + SALES + "/{id}/opening", Example.of(charity.aSale()));
    examples.put(
        "POST " + SALES + "/{id}/cancellation",
        Example.sending(REASON).with("id", charity.aSale()));
    examples.put("GET " + SALES + "/{id}/items", Example.of(sale));
    examples.put(
        "POST " + SALES + "/{id}/items",
        Example.sending(charity.itemPlan(100, 1)).with("id", sale));
    examples.put(
        "PUT " + SALES + "/{id}/items/{item}",
        Example.sending(charity.itemPlan(100, 50)).with("id", sale).with("item", item));
    examples.put("GET " + SALES + "/{id}/takings", Example.of(sale));
    examples.put(
        "POST " + SALES + "/{id}/takings",
        Example.sending(CharityWorld.takingPlan(item, 1, "CASH")).with("id", sale));
    examples.put(
        "POST " + SALES + "/{id}/takings/{taking}/voiding",
        Example.sending(REASON).with("id", sale).with("taking", taking));
    examples.put("GET " + SALES + "/{id}/count", Example.of(counted));
    examples.put(
        "POST " + SALES + "/{id}/count",
        Example.sending("{\"counts\":[]}").with("id", charity.anOpenSale()));
    examples.put("POST " + SALES + "/{id}/count/confirmation", Example.of(counted));
    examples.put(
        "POST " + SALES + "/{id}/count/refusal", Example.sending(REASON).with("id", counted));
    examples.put("GET " + SALES + "/{id}/corrections", Example.of(sale));
    String correction = "{\"method\":\"CASH\",\"fen\":5,\"words\":\"x\"}";
    examples.put(
        "POST " + SALES + "/{id}/corrections", Example.sending(correction).with("id", sale));
    examples.put(
        "POST " + SALES + "/{id}/corrections/{correction}/confirmation",
        Example.of(sale).with("correction", UUID.randomUUID().toString()));
  }
}
