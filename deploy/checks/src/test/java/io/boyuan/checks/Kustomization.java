package io.boyuan.checks;

import java.util.List;

/** As much of kustomize as deploy/ uses. */
record Kustomization(
    String apiVersion, String kind, String namespace, List<String> resources, List<Patch> patches) {

  Kustomization {
    resources = resources == null ? List.of() : List.copyOf(resources);
    patches = patches == null ? List.of() : List.copyOf(patches);
  }

  record Patch(String path) {}
}
