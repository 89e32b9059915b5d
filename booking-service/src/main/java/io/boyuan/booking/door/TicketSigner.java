package io.boyuan.booking.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.JoseException;

/**
 * Signs tickets as compact JWTs with Ed25519 (RFC 8037) and tells the genuine ones. Claims: {@code
 * b} booking and {@code s} space, each the 16 bytes of the id in base64url; {@code nbf} and {@code
 * exp}; {@code i} initials; {@code n} head count.
 */
@ApplicationScoped
class TicketSigner {

  private static final String BOOKING = "b";
  private static final String SPACE = "s";
  private static final String INITIALS = "i";
  private static final String PEOPLE = "n";
  private static final AlgorithmConstraints ED25519_ALONE =
      new AlgorithmConstraints(
          AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA);

  private final TicketKeys keys;

  @Inject
  TicketSigner(TicketKeys keys) {
    this.keys = keys;
  }

  String sign(Ticket ticket) {
    var claims = new JwtClaims();
    claims.setStringClaim(BOOKING, shortened(ticket.bookingId()));
    claims.setStringClaim(SPACE, shortened(ticket.spaceId()));
    claims.setNotBefore(NumericDate.fromSeconds(ticket.opensAt().getEpochSecond()));
    claims.setExpirationTime(NumericDate.fromSeconds(ticket.closesAt().getEpochSecond()));
    claims.setStringClaim(INITIALS, ticket.initials());
    claims.setClaim(PEOPLE, ticket.people());
    OctetKeyPairJsonWebKey key = keys.current();
    var jws = new JsonWebSignature();
    jws.setPayload(claims.toJson());
    jws.setKey(key.getPrivateKey());
    jws.setKeyIdHeaderValue(key.getKeyId());
    jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.EDDSA);
    try {
      return jws.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException("The ticket cannot be signed", e);
    }
  }

  /**
   * What a genuine ticket says.
   *
   * @param token anything somebody shows
   * @return empty unless one of our keys signed just this text
   */
  Optional<Ticket> verified(String token) {
    try {
      var jws = new JsonWebSignature();
      jws.setAlgorithmConstraints(ED25519_ALONE);
      jws.setCompactSerialization(token);
      var key = keys.named(jws.getKeyIdHeaderValue());
      if (key.isEmpty() || !isCanonical(token)) {
        return Optional.empty();
      }
      jws.setKey(key.get().getKey());
      return jws.verifySignature()
          ? Optional.of(ticketOf(JwtClaims.parse(jws.getPayload())))
          : Optional.empty();
    } catch (JoseException
        | InvalidJwtException
        | MalformedClaimException
        | IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  /** The last character of a base64url text has bits that decoders ignore: one text, one ticket. */
  private static boolean isCanonical(String token) {
    for (String part : token.split("\\.", -1)) {
      var bytes = Base64.getUrlDecoder().decode(part);
      if (!Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part)) {
        return false;
      }
    }
    return true;
  }

  private static Ticket ticketOf(JwtClaims claims) throws MalformedClaimException {
    for (String claim : List.of(BOOKING, SPACE, INITIALS, PEOPLE, "nbf", "exp")) {
      if (!claims.hasClaim(claim)) {
        throw new IllegalArgumentException("no ticket of this kind");
      }
    }
    return new Ticket(
        id(claims.getStringClaimValue(BOOKING)),
        id(claims.getStringClaimValue(SPACE)),
        Instant.ofEpochSecond(claims.getNotBefore().getValue()),
        Instant.ofEpochSecond(claims.getExpirationTime().getValue()),
        claims.getStringClaimValue(INITIALS),
        claims.getClaimValue(PEOPLE, Number.class).intValue());
  }

  private static String shortened(UUID id) {
    var bytes =
        ByteBuffer.allocate(16)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static UUID id(String shortened) {
    var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(shortened));
    if (bytes.remaining() != 16) {
      throw new IllegalArgumentException("not an id");
    }
    return new UUID(bytes.getLong(), bytes.getLong());
  }
}
