package io.boyuan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ImagesTest {

  private static final Pattern VERSION = Pattern.compile("(?m)^  <version>(.+)-SNAPSHOT</version>");

  @Test
  void an_image_is_called_alike_everywhere() {
    var built = new ArrayList<String>();
    for (var part : Repository.yaml(Repository.COMPOSE).path("services").properties()) {
      if (part.getValue().has("build")) {
        var module = part.getValue().path("build").path("args").path("PART").asText();
        assertThat(part.getKey()).isEqualTo(module);
        assertThat(Repository.ROOT.resolve(module).resolve("pom.xml")).exists();
        built.add(part.getValue().path("image").asText());
      }
    }
    assertThat(
            Repository.base("Deployment").stream().map(d -> d.container().path("image").asText()))
        .containsExactlyInAnyOrderElementsOf(built);
  }

  @Test
  void an_image_bears_the_version_of_the_build() {
    var version = VERSION.matcher(Repository.text(Path.of("pom.xml")));
    assertThat(version.find()).isTrue();
    for (var part : Repository.base("Deployment")) {
      assertThat(part.container().path("image").asText())
          .isEqualTo("boyuan/" + part.name() + ":" + version.group(1));
    }
  }

  @Test
  void nothing_runs_whatever_is_latest() {
    Repository.yaml(Repository.COMPOSE)
        .path("services")
        .forEach(part -> assertThat(part.path("image").asText()).matches("[\\w./-]+:\\d[\\w.-]*"));
  }
}
