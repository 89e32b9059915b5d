package io.boyuan.grid.open311;

import io.boyuan.grid.request.Asker;
import io.boyuan.grid.request.FindPlace;
import io.boyuan.grid.request.SubmitRequest;
import io.boyuan.grid.request.Where;
import io.boyuan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What an Open311 client sends becomes a request like any other (G5). */
@ApplicationScoped
class ReceiveReport {

  private static final Pattern ATTRIBUTE =
      Pattern.compile("attribute\\[([^\\]]{1,40})\\](\\[\\])?");
  private static final int LONGEST_DESCRIPTION = 2000;
  private static final int LONGEST_LINE = 200;
  private static final int MOST_ANSWERS = 20;

  private final SubmitRequest submit;
  private final FindPlace places;
  private final Open311Keys keys;
  private final Jurisdictions jurisdictions;

  @Inject
  ReceiveReport(
      SubmitRequest submit, FindPlace places, Open311Keys keys, Jurisdictions jurisdictions) {
    this.submit = submit;
    this.places = places;
    this.keys = keys;
    this.jurisdictions = jurisdictions;
  }

  /**
   * Receives a report.
   *
   * @param form the client's parameters, by the names of GeoReport v2
   * @return the number of the request
   * @throws Problem 400 for what does not fit, 403 {@code api-key}, 404 {@code
   *     unknown-jurisdiction}, 409 {@code outside-all-communities}, {@code unknown-category}
   */
  @Transactional
  String receive(MultivaluedMap<String, String> form) {
    String community = jurisdictions.community(form.getFirst("jurisdiction_id"));
    keys.requireWorking(form.getFirst("api_key"), community);
    String service = text(form, "service_code", 40);
    if (service == null) {
      throw Problem.invalid("service_code", "required");
    }
    String description = text(form, "description", LONGEST_DESCRIPTION);
    if (description == null) {
      throw Problem.invalid("description", "required");
    }
    return submit
        .received(where(form, community), service, description, answers(form), asker(form))
        .number();
  }

  private Where where(MultivaluedMap<String, String> form, String community) {
    Double lat = degrees(form, "lat", 90);
    Double lng = degrees(form, "long", 180);
    String address = text(form, "address_string", LONGEST_LINE);
    if (lat == null && lng == null && address == null) {
      throw Problem.invalid("lat", "required").withViolation("long", "required");
    }
    var where = places.of(lat, lng, address, lat == null ? community : null);
    // A key is of one community; what lies in another is that other's.
    if (!where.communityCode().equals(community)) {
      throw Problem.conflict("outside-jurisdiction");
    }
    return where;
  }

  private static Asker asker(MultivaluedMap<String, String> form) {
    String first = text(form, "first_name", 50);
    String last = text(form, "last_name", 50);
    String phone = text(form, "phone", 20);
    if (phone != null && !phone.matches("\\+?[0-9 -]{5,20}")) {
      throw Problem.invalid("phone", "malformed");
    }
    String email = text(form, "email", LONGEST_LINE);
    if (email != null && !email.matches("[^@\\s]{1,64}@[^@\\s]{1,130}")) {
      throw Problem.invalid("email", "malformed");
    }
    return new Asker(null, name(first, last), false, phone, email);
  }

  private static String name(String first, String last) {
    if (first == null) {
      return last;
    }
    return last == null ? first : first + " " + last;
  }

  private static Map<String, List<String>> answers(MultivaluedMap<String, String> form) {
    var answers = new HashMap<String, List<String>>();
    for (var field : form.entrySet()) {
      var attribute = ATTRIBUTE.matcher(field.getKey());
      if (attribute.matches()) {
        var given = field.getValue().stream().filter(value -> !value.isBlank()).toList();
        if (given.size() > MOST_ANSWERS || given.stream().anyMatch(v -> v.length() > 500)) {
          throw Problem.invalid(field.getKey(), "answer");
        }
        answers.computeIfAbsent(attribute.group(1), code -> new ArrayList<>()).addAll(given);
      }
    }
    answers.values().removeIf(List::isEmpty);
    return answers;
  }

  private static Double degrees(MultivaluedMap<String, String> form, String name, int most) {
    String written = text(form, name, 40);
    if (written == null) {
      return null;
    }
    try {
      double degrees = Double.parseDouble(written);
      if (Math.abs(degrees) <= most) {
        return degrees;
      }
    } catch (NumberFormatException notANumber) {
      throw Problem.invalid(name, "malformed");
    }
    throw Problem.invalid(name, "out-of-range");
  }

  private static String text(MultivaluedMap<String, String> form, String name, int longest) {
    String text = form.getFirst(name);
    if (text == null || text.isBlank()) {
      return null;
    }
    if (text.length() > longest || text.indexOf('\0') >= 0) {
      throw Problem.invalid(name, "malformed");
    }
    return text.strip();
  }
}
