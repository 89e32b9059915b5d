package io.boyuan.booking.booking;

import io.agroal.api.AgroalDataSource;
import io.boyuan.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.keys.EdDsaKeyUtil;
import org.jose4j.lang.JoseException;

/** The keys that sign tickets. The first is made when the first ticket is asked for. */
@ApplicationScoped
class TicketKeys {

  private final AgroalDataSource database;
  private final Ids ids;
  private final Map<String, OctetKeyPairJsonWebKey> known = new ConcurrentHashMap<>();
  private volatile OctetKeyPairJsonWebKey current;

  @Inject
  TicketKeys(AgroalDataSource database, Ids ids) {
    this.database = database;
    this.ids = ids;
  }

  /** The key that signs now. */
  OctetKeyPairJsonWebKey current() {
    if (current == null) {
      current = newest().orElseGet(this::firstOfAll);
    }
    return current;
  }

  /** A key by the name tickets give. */
  Optional<OctetKeyPairJsonWebKey> named(String kid) {
    if (kid == null) {
      return Optional.empty();
    }
    var key = known.get(kid);
    return key != null ? Optional.of(key) : load("where kid = ?", kid);
  }

  private Optional<OctetKeyPairJsonWebKey> newest() {
    return load("order by created_at desc, kid limit 1", null);
  }

  private OctetKeyPairJsonWebKey firstOfAll() {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                // Replicas that start together agree on one.
                "insert into ticket_key (kid, jwk) select ?, ?"
                    + " where not exists (select from ticket_key)")) {
      var made = OkpJwkGenerator.generateJwk(EdDsaKeyUtil.ED25519);
      made.setKeyId(ids.next().toString().substring(24));
      insert.setString(1, made.getKeyId());
      insert.setString(2, made.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE));
      insert.executeUpdate();
      return newest().orElse(made);
    } catch (SQLException | JoseException e) {
      throw new IllegalStateException("The first key for tickets cannot be made", e);
    }
  }

  private Optional<OctetKeyPairJsonWebKey> load(String which, String kid) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement("select jwk from ticket_key " + which)) {
      if (kid != null) {
        select.setString(1, kid);
      }
      try (var row = select.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        var key = (OctetKeyPairJsonWebKey) JsonWebKey.Factory.newJwk(row.getString(1));
        known.put(key.getKeyId(), key);
        return Optional.of(key);
      }
    } catch (SQLException | JoseException e) {
      throw new IllegalStateException("The keys for tickets cannot be read", e);
    }
  }
}
