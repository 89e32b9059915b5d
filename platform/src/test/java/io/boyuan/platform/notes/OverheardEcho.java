package io.boyuan.platform.notes;

import com.fasterxml.jackson.databind.JsonNode;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.inbox.FactHearer;
import io.boyuan.platform.inbox.HeardFact;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Writes down facts of several types, with all that the event says. */
@Singleton
class OverheardEcho extends FactHearer {

  private final Sql sql;

  @Inject
  OverheardEcho(Sql sql) {
    super("overheard-echo");
    this.sql = sql;
  }

  @Override
  protected boolean hears(String type) {
    return type.startsWith("boyuan.other.overheard-");
  }

  @Override
  protected void hear(HeardFact fact) {
    sql.change(
        "insert into echo (handler, text) values (?, ?)",
        name(),
        "%s %s %s %s %s"
            .formatted(
                fact.id(),
                fact.type(),
                fact.subject(),
                fact.time().map(Object::toString).orElse("at some time"),
                fact.as(JsonNode.class).path("text").asText()));
  }
}
