package io.boyuan.partnership.webhookdelivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.boyuan.contracts.Fact;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamedPersonsTest {

  /** A time such as {@code answerBy} is no person, whatever its name. */
  @Test
  void of_all_facts_who_did_something_is_taken_out_and_until_when_is_kept() {
    var fields = doersAndTimes();
    assertThat(fields)
        .extracting(RecordComponent::getType)
        .contains(UUID.class, Instant.class, LocalDate.class);
    for (var field : fields) {
      var data = JsonNodeFactory.instance.objectNode().put(field.getName(), valueOf(field));
      var ofMembers = data.deepCopy();

      NamedPersons.takeOut(data);
      NamedPersons.ofMembers(ofMembers);

      boolean isPerson = field.getType() == UUID.class;
      assertThat(data.has(field.getName())).as(field.toString()).isEqualTo(!isPerson);
      assertThat(ofMembers.has(field.getName())).as(field.toString()).isEqualTo(!isPerson);
    }
  }

  private static String valueOf(RecordComponent field) {
    if (field.getType() == UUID.class) {
      return UUID.randomUUID().toString();
    }
    if (field.getType() == Instant.class) {
      return "2026-07-01T00:00:00Z";
    }
    return field.getType() == LocalDate.class ? "2026-07-01" : "TALENT";
  }

  private static List<RecordComponent> doersAndTimes() {
    var fields = new ArrayList<RecordComponent>();
    for (JavaClass each : new ClassFileImporter().importPackages("io.boyuan.contracts")) {
      if (each.isAssignableTo(Fact.class) && each.isRecord()) {
        Arrays.stream(each.reflect().getRecordComponents())
            .filter(field -> field.getName().endsWith("By"))
            .forEach(fields::add);
      }
    }
    return fields;
  }
}
