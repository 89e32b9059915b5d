package io.boyuan.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;

/**
 * One document of a YAML file.
 *
 * @param file where it is, from the repository's root
 * @param content what it says
 */
record Document(Path file, JsonNode content) {

  String kind() {
    return content.path("kind").asText();
  }

  /** Kind and version, as in {@code apps/v1 Deployment}. */
  String type() {
    return content.path("apiVersion").asText() + " " + kind();
  }

  String name() {
    return content.path("metadata").path("name").asText();
  }

  JsonNode spec() {
    return content.path("spec");
  }

  /** What an overlay lays over a document of the base; it need not be whole. */
  boolean isPatch() {
    return file.toString().contains("/overlays/") && !kind().equals("Kustomization");
  }

  /** The pod of a Deployment. */
  JsonNode pod() {
    return spec().path("template").path("spec");
  }

  /** The only container of a Deployment. */
  JsonNode container() {
    return pod().path("containers").path(0);
  }

  @Override
  public String toString() {
    return file + ": " + type() + " " + name();
  }
}
