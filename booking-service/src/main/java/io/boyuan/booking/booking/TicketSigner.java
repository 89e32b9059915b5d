package io.boyuan.booking.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
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

/** Signs tickets as compact JWTs with Ed25519 (RFC 8037) and tells the genuine ones. */
@ApplicationScoped
class TicketSigner {

  private static final String SPACE = "spc";

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
    claims.setSubject(ticket.bookingId().toString());
    claims.setStringClaim(SPACE, ticket.spaceId().toString());
    claims.setNotBefore(NumericDate.fromSeconds(ticket.opensAt().getEpochSecond()));
    claims.setExpirationTime(NumericDate.fromSeconds(ticket.closesAt().getEpochSecond()));
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
   * @return empty unless one of our keys signed it
   */
  Optional<Ticket> verified(String token) {
    try {
      var jws = new JsonWebSignature();
      jws.setAlgorithmConstraints(ED25519_ALONE);
      jws.setCompactSerialization(token);
      var key = keys.named(jws.getKeyIdHeaderValue());
      if (key.isEmpty()) {
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

  private static Ticket ticketOf(JwtClaims claims) throws MalformedClaimException {
    return new Ticket(
        UUID.fromString(claims.getSubject()),
        UUID.fromString(claims.getStringClaimValue(SPACE)),
        Instant.ofEpochSecond(claims.getNotBefore().getValue()),
        Instant.ofEpochSecond(claims.getExpirationTime().getValue()));
  }
}
