package io.boyuan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KustomizationTest {

  static Stream<Path> kustomizations() {
    return Repository.files(Path.of("deploy"), "kustomization.yaml").stream();
  }

  @ParameterizedTest
  @MethodSource("kustomizations")
  void what_is_listed_is_there_and_what_is_there_is_listed(Path file) {
    var folder = file.getParent();
    var listed = new HashSet<Path>();
    for (var name : listed(file)) {
      var path = folder.resolve(name).normalize();
      assertThat(Repository.ROOT.resolve(path)).exists();
      if (Files.isDirectory(Repository.ROOT.resolve(path))) {
        assertThat(Repository.ROOT.resolve(path).resolve("kustomization.yaml")).exists();
      } else {
        assertThat(listed.add(path)).as("listed once: %s", path).isTrue();
      }
    }
    var there = new HashSet<>(Repository.files(folder, ".yaml"));
    there.remove(file);
    assertThat(listed).isEqualTo(there);
  }

  @Test
  void a_patch_has_something_to_patch() {
    var whole = Repository.base().stream().map(d -> d.type() + " " + d.name()).toList();
    var patches = Repository.documents().stream().filter(Document::isPatch).toList();
    assertThat(patches).isNotEmpty();
    assertThat(patches).allSatisfy(p -> assertThat(whole).contains(p.type() + " " + p.name()));
  }

  @Test
  void nothing_is_declared_twice() {
    assertThat(Repository.base().stream().map(d -> d.type() + " " + d.name()))
        .doesNotHaveDuplicates();
  }

  private static List<String> listed(Path file) {
    var content = new ObjectMapper().convertValue(Repository.yaml(file), Kustomization.class);
    return Stream.concat(
            content.resources().stream(), content.patches().stream().map(Kustomization.Patch::path))
        .toList();
  }
}
