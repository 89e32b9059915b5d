package io.boyuan.grid;

import static io.boyuan.grid.GridWorld.API;

import io.boyuan.platform.testing.PermissionTable.Example;
import java.util.HashMap;
import java.util.Map;

/** Requests for the addresses' rows in the table of permissions. */
final class AddressExamples {

  private AddressExamples() {}

  static Map<String, Example> all(AddressWorld city) {
    var examples = new HashMap<String, Example>();
    String one = city.known("1幢", null, null, "m-1");
    String plan = city.plan("2幢", null, null, "m-1");
    String ofCommunity = API + "/communities/{community}/addresses";
    examples.put(
        "GET " + API + "/addresses", Example.asking("?building=x&community=" + city.community));
    examples.put("POST " + API + "/addresses", Example.sending(plan));
    examples.put("GET " + API + "/addresses/{id}", Example.of(one));
    examples.put("PUT " + API + "/addresses/{id}", Example.sending(plan).with("id", one));
    examples.put("DELETE " + API + "/addresses/{id}", Example.of(one));
    examples.put("GET " + ofCommunity, Example.asking("").with("community", city.community));
    examples.put(
        "POST " + ofCommunity + "/imports",
        Example.sending("building,micro-grid\n4幢,m-1\n")
            .as("text/csv")
            .with("community", city.community));
    return examples;
  }
}
