package io.boyuan.gateway.suite;

import io.vertx.core.json.JsonObject;

/** An OpenAPI document of a fake service: each has a {@code Page} of its own kind. */
public final class FakeApi {

  private FakeApi() {}

  /**
   * The document of a part.
   *
   * @param part its context
   * @return OpenAPI 3.1
   */
  public static JsonObject of(String part) {
    return new JsonObject(
        """
        {"openapi": "3.1.0",
         "paths": {"/api/%1$s/v1/things": {
           "get": {"operationId": "list", "tags": ["Things"], "security": [{"oidc": ["read"]}],
             "responses": {"200": {"content": {"application/json": {
               "schema": {"$ref": "#/components/schemas/Page"}}}}}}}},
         "components": {
           "securitySchemes": {"oidc": {"type": "openIdConnect"}},
           "schemas": {
             "Page": {"properties": {"items": {"items": {"$ref": "#/components/schemas/%1$sThing"}}}},
             "%1$sThing": {"type": "object"}}}}
        """
            .formatted(part));
  }
}
