package io.boyuan.volunteer.shift;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** All series of shifts. */
@ApplicationScoped
class SeriesOfShifts implements PanacheRepositoryBase<ShiftSeries, UUID> {

  Optional<ShiftSeries> holding(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }
}
