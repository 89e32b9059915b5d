package io.boyuan.volunteer.candidate;

import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.volunteer.Category;
import io.boyuan.volunteer.catalogue.Urgency;
import io.boyuan.volunteer.planning.OrderToFill;
import io.boyuan.volunteer.readiness.CommunityCentres;
import io.boyuan.volunteer.readiness.Position;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Orders for which people are looked for. Words that are no defined skills are not required. */
@ApplicationScoped
public class OpenOrders {

  private static final String COLUMNS =
      """
      select o.id, o.community_code, o.category, o.urgency, o.place_lat, o.place_lng, o.starts_at,
        o.ends_at, o.people, o.taken, o.organization_code, o.team_code, o.min_age, o.max_age,
        o.trainings::text[] as trainings,
        array(select k.code from skill k where k.code = any (o.skills)) as skills
      from dispatch_order o
      """;

  private final Sql sql;
  private final CommunityCentres centres;

  @Inject
  OpenOrders(Sql sql, CommunityCentres centres) {
    this.sql = sql;
    this.centres = centres;
  }

  /**
   * Those that begin in a time, the earliest first; served by dispatch_order_open.
   *
   * @param from from then on
   * @param to before then
   * @param communities of these communities, of any when empty
   * @param most not more than so many
   * @return open ones that have a shift
   */
  public List<OpenOrder> between(
      Instant from, Instant to, Collection<String> communities, int most) {
    return placed(
        sql.list(
            COLUMNS
                + " where o.status in ('RAISED', 'ASKED', 'FILLED') and o.shift_id is not null"
                + " and o.starts_at >= ? and o.starts_at < ?"
                + " and (cardinality(?::text[]) = 0 or o.community_code = any (?::text[]))"
                + " order by o.starts_at, o.id limit ?",
            OpenOrders::of,
            from,
            to,
            communities,
            communities,
            most));
  }

  /**
   * One order, however it stands.
   *
   * @param id the order
   * @return empty when there is none
   */
  public Optional<OpenOrder> byId(UUID id) {
    return placed(sql.list(COLUMNS + " where o.id = ?", OpenOrders::of, id)).stream().findFirst();
  }

  private List<OpenOrder> placed(List<OpenOrder> orders) {
    var unplaced =
        orders.stream()
            .filter(order -> !order.isPlaced())
            .map(order -> order.terms().community())
            .collect(Collectors.toSet());
    var known = centres.of(unplaced);
    return orders.stream()
        .map(order -> order.isPlaced() ? order : at(order, known.get(order.terms().community())))
        .toList();
  }

  private static OpenOrder at(OpenOrder order, Position middle) {
    var terms = order.terms();
    return new OpenOrder(
        order.id(),
        new OrderToFill.Terms(
            terms.community(),
            terms.category(),
            terms.urgency(),
            middle,
            terms.startsAt(),
            terms.endsAt()),
        order.needs(),
        false,
        order.people(),
        order.taken());
  }

  private static OpenOrder of(Row row) {
    boolean isPlaced = !row.isMissing("place_lat");
    return new OpenOrder(
        row.id("id"),
        new OrderToFill.Terms(
            row.text("community_code"),
            row.constant("category", Category.class),
            row.constant("urgency", Urgency.class),
            isPlaced
                ? new Position(
                    Double.parseDouble(row.text("place_lat")),
                    Double.parseDouble(row.text("place_lng")))
                : null,
            row.time("starts_at"),
            row.time("ends_at")),
        new OrderToFill.Needs(
            Set.copyOf(row.texts("skills")),
            row.texts("trainings").stream().map(UUID::fromString).collect(Collectors.toSet()),
            row.isMissing("min_age") ? null : row.number("min_age"),
            row.isMissing("max_age") ? null : row.number("max_age"),
            row.text("organization_code"),
            row.text("team_code")),
        isPlaced,
        row.number("people"),
        row.number("taken"));
  }
}
