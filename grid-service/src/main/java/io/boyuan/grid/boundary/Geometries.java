package io.boyuan.grid.boundary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CaffeineCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Geometry;

/** Geometries as they were parsed, by the row they stand in, which never changes. */
@ApplicationScoped
class Geometries {

  private final CaffeineCache parsed;
  private final ObjectMapper mapper;

  @Inject
  Geometries(@CacheName("boundaries") Cache parsed, ObjectMapper mapper) {
    this.parsed = parsed.as(CaffeineCache.class);
    this.mapper = mapper;
  }

  /** Empty when it has to be read. */
  Optional<Parsed> known(UUID id) {
    CompletableFuture<Parsed> found = parsed.getIfPresent(id);
    return Optional.ofNullable(found).map(CompletableFuture::join);
  }

  Parsed of(UUID id, String json) {
    return known(id)
        .orElseGet(
            () -> {
              var read = parse(json);
              parsed.put(id, CompletableFuture.completedFuture(read));
              return read;
            });
  }

  private Parsed parse(String json) {
    try {
      var geometry = GeoJson.stored(mapper.readTree(json));
      return new Parsed(geometry, new IndexedPointInAreaLocator(geometry));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored boundary cannot be read", e);
    }
  }

  /**
   * A geometry that can be asked often.
   *
   * @param geometry the geometry
   * @param locator tells quickly on which side of its border a point lies
   */
  record Parsed(Geometry geometry, IndexedPointInAreaLocator locator) {}
}
