package io.boyuan.grid.open311;

import io.boyuan.grid.category.Attribute;
import io.boyuan.grid.category.Categories;
import io.boyuan.grid.category.Category;
import io.boyuan.platform.problem.Language;
import io.boyuan.platform.problem.Problem;
import io.boyuan.platform.text.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Categories as Open311 services. */
@ApplicationScoped
class FindServices {

  private final Categories categories;
  private final Jurisdictions jurisdictions;

  @Inject
  FindServices(Categories categories, Jurisdictions jurisdictions) {
    this.categories = categories;
    this.jurisdictions = jurisdictions;
  }

  /**
   * What can be asked in a jurisdiction.
   *
   * @throws Problem 404 {@code unknown-jurisdiction}
   */
  @Transactional
  List<Documents.Service> of(String jurisdiction, Language language) {
    return categories.of(jurisdictions.community(jurisdiction)).stream()
        .filter(category -> !category.isRetired())
        .map(category -> service(category, language))
        .toList();
  }

  /**
   * What is asked with a service.
   *
   * @throws Problem 404 {@code unknown-jurisdiction}, {@code unknown-service}
   */
  @Transactional
  Documents.Definition definition(String jurisdiction, String code, Language language) {
    var category =
        categories
            .named(jurisdictions.community(jurisdiction), code)
            .filter(found -> !found.isRetired())
            .orElseThrow(() -> Problem.of(404, "unknown-service"));
    var attributes = new ArrayList<Documents.Attribute>();
    for (var attribute : category.attributes()) {
      attributes.add(attribute(attribute, attributes.size() + 1, language));
    }
    return new Documents.Definition(category.code(), attributes);
  }

  private static Documents.Service service(Category category, Language language) {
    String description = category.description(language == Language.EN);
    return new Documents.Service(
        category.code(),
        name(category.names(), language),
        description == null ? name(category.names(), language) : description,
        !category.attributes().isEmpty(),
        "realtime",
        String.join(",", category.keywords()),
        category.group());
  }

  private static Documents.Attribute attribute(Attribute attribute, int order, Language language) {
    var values =
        attribute.values().stream()
            .map(choice -> new Documents.Value(choice.key(), name(choice.names(), language)))
            .toList();
    return new Documents.Attribute(
        true,
        attribute.code(),
        attribute.type().name().toLowerCase(Locale.ROOT),
        attribute.required(),
        null,
        order,
        name(attribute.names(), language),
        values.isEmpty() ? null : values);
  }

  static String name(Names names, Language language) {
    return language == Language.EN ? names.en() : names.zh();
  }
}
