package io.boyuan.platform.document;

import io.boyuan.platform.http.ProblemAnswers;
import io.boyuan.platform.problem.Language;
import io.boyuan.platform.problem.ProblemCatalog;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Writes into the API's document what any call may be refused with: the form of a problem, and
 * every type there are words for.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemsInDocument implements OASFilter {

  private static final String PROBLEM = "Problem";

  private final ProblemCatalog catalog =
      ProblemCatalog.load(Thread.currentThread().getContextClassLoader());

  @Override
  public Operation filterOperation(Operation operation) {
    var responses =
        operation.getResponses() == null
            ? OASFactory.createAPIResponses()
            : operation.getResponses();
    if (!responses.hasAPIResponse("default")) {
      responses.addAPIResponse(
          "default",
          OASFactory.createAPIResponse()
              .description("A problem (RFC 9457), see Problem / 被拒绝，见 Problem")
              .content(
                  OASFactory.createContent()
                      .addMediaType(
                          ProblemAnswers.PROBLEM_JSON,
                          OASFactory.createMediaType()
                              .schema(
                                  OASFactory.createSchema()
                                      .ref("#/components/schemas/" + PROBLEM)))));
    }
    return operation.responses(responses);
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    var components =
        api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
    api.components(components.addSchema(PROBLEM, problem()));
  }

  private Schema problem() {
    var types = string("One of / 类型之一：\n" + listed());
    catalog.names().forEach(name -> types.addEnumeration(ProblemCatalog.TYPE_PREFIX + name));
    var violation =
        OASFactory.createSchema()
            .addType(Schema.SchemaType.OBJECT)
            .addProperty("field", string("Where / 位置"))
            .addProperty("message", string("What is wrong / 问题"));
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.OBJECT)
        .description("Why a call was refused (RFC 9457) / 请求被拒绝的原因")
        .addProperty("type", types)
        .addProperty("title", string("In the caller's language / 按 Accept-Language"))
        .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
        .addProperty("detail", string("What would help / 说明"))
        .addProperty(
            "violations",
            OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(violation));
  }

  private String listed() {
    var list = new StringBuilder();
    for (String name : catalog.names()) {
      list.append("- `").append(name).append("`: ");
      list.append(catalog.title(name, Language.EN)).append(" / ");
      list.append(catalog.title(name, Language.ZH)).append('\n');
    }
    return list.toString();
  }

  private static Schema string(String description) {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
  }
}
