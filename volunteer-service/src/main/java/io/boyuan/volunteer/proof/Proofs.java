package io.boyuan.volunteer.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.boyuan.platform.code.TypedCode;
import io.boyuan.platform.database.Row;
import io.boyuan.platform.database.Sql;
import io.boyuan.platform.page.Cursor;
import io.boyuan.platform.page.Page;
import io.boyuan.platform.page.PageRequest;
import io.boyuan.volunteer.Category;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All proofs, and the records they are made from. */
@ApplicationScoped
class Proofs {

  private static final String PROOF =
      "select id, number, code, volunteer_id, volunteer_name, community_code, organization_code,"
          + " issuer, issuer_en, from_date, to_date, issued_at, kid, signature from proof ";

  // Served by service_record_volunteer.
  private static final String RECORDS =
      """
      select s.id as record_id, s.category, s.community_code, s.minutes,
        s.source = 'SCANNED' as scanned,
        coalesce(nullif(s.content, ''), s.category) as content, s.place_name as place,
        coalesce(s.counted_from, s.checked_in_at) as started_at,
        coalesce(s.counted_to, s.checked_out_at, s.checked_in_at) as ended_at
      from service_record s
      where s.volunteer_id = ? and s.status = 'VERIFIED' and s.minutes > 0
        and s.checked_in_at >= ? and s.checked_in_at < ?
        and (?::text is null or s.community_code = ?)
        and (?::text is null or s.organization_code = ?)
      order by s.checked_in_at, s.id limit ?
      """;

  private static final String ITEMS =
      """
      select i.record_id, i.category, i.community_code, i.minutes, i.scanned, i.content, i.place,
        i.started_at, i.ended_at,
        case when s.status <> 'VERIFIED' then 'REVOKED'
          when s.minutes <> i.minutes then 'OUTDATED' else 'VALID' end as state
      from proof_item i join service_record s on s.id = i.record_id
      where i.proof_id = ? order by i.ordinal
      """;

  private static final String ADD_ITEMS =
      """
      insert into proof_item (proof_id, ordinal, record_id, content, place, category,
        community_code, started_at, ended_at, minutes, scanned)
      select ?, row_number() over (), i."recordId", i.content, i.place, i.category,
        i."communityCode", i."startedAt", i."endedAt", i.minutes, i.scanned
      from jsonb_to_recordset(?::jsonb) as i ("recordId" uuid, content text, place text,
        category text, "communityCode" text, "startedAt" timestamptz, "endedAt" timestamptz,
        minutes int, scanned boolean)
      """;

  private final Sql sql;
  private final ObjectMapper mapper;

  @Inject
  Proofs(Sql sql, ObjectMapper mapper) {
    this.sql = sql;
    this.mapper = mapper;
  }

  /** Verified services of a volunteer, by begin. */
  List<ProofItem> verified(UUID volunteer, Instant from, Instant before, ProofPlan plan, int most) {
    return sql.list(
        RECORDS,
        Proofs::item,
        volunteer,
        from,
        before,
        plan.communityCode(),
        plan.communityCode(),
        plan.organizationCode(),
        plan.organizationCode(),
        most);
  }

  long nextNumber() {
    return sql.first("select nextval('proof_number') as next", row -> row.bigNumber("next"))
        .orElseThrow();
  }

  void add(SignedProof signed) {
    var proof = signed.proof();
    sql.change(
        "insert into proof (id, number, code, volunteer_id, volunteer_name, community_code,"
            + " organization_code, issuer, issuer_en, from_date, to_date, minutes,"
            + " scanned_minutes, records, issued_at, kid, signature)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        proof.id(),
        proof.number(),
        proof.code(),
        proof.volunteerId(),
        proof.volunteerName(),
        proof.communityCode(),
        proof.organizationCode(),
        proof.issuer(),
        proof.issuerEn(),
        proof.from(),
        proof.to(),
        proof.minutes(),
        proof.scannedMinutes(),
        proof.items().size(),
        proof.issuedAt(),
        signed.kid(),
        signed.signature());
    sql.change(ADD_ITEMS, proof.id(), json(proof.items()));
  }

  /** One of a volunteer's own. */
  Optional<Standing> own(UUID id, UUID volunteer) {
    return sql.first(
            PROOF + "where id = ? and volunteer_id = ?", Proofs::withoutItems, id, volunteer)
        .map(this::withItems);
  }

  Optional<Standing> byCode(String code) {
    return sql.first(PROOF + "where code = ?", Proofs::withoutItems, code).map(this::withItems);
  }

  /** Newest first; served by proof_volunteer. */
  Page<ProofSummary> of(UUID volunteer, PageRequest request) {
    var before = request.after(Cursor.END);
    var own =
        sql.list(
            "select id, number, code, issuer, issuer_en, from_date, to_date, minutes,"
                + " scanned_minutes, records, issued_at from proof"
                + " where volunteer_id = ? and (issued_at, id) < (?, ?)"
                + " order by issued_at desc, id desc limit ?",
            Proofs::summary,
            volunteer,
            before.at(),
            before.id(),
            request.rows());
    return Page.of(own, request, proof -> new Cursor(proof.issuedAt(), proof.id()));
  }

  private Standing withItems(SignedProof signed) {
    var now =
        sql.list(
            ITEMS,
            row -> new ItemNow(item(row), row.constant("state", ProofState.class)),
            signed.proof().id());
    var state = now.stream().map(ItemNow::state).min(ProofState::compareTo).orElseThrow();
    var bare = signed.proof();
    var proof =
        new Proof(
            bare.id(),
            bare.number(),
            bare.code(),
            bare.volunteerId(),
            bare.volunteerName(),
            bare.communityCode(),
            bare.organizationCode(),
            bare.issuer(),
            bare.issuerEn(),
            bare.from(),
            bare.to(),
            now.stream().map(ItemNow::item).toList(),
            bare.issuedAt());
    return new Standing(new SignedProof(proof, signed.kid(), signed.signature()), state);
  }

  private static SignedProof withoutItems(Row row) {
    return new SignedProof(
        new Proof(
            row.id("id"),
            row.text("number"),
            row.text("code"),
            row.id("volunteer_id"),
            row.text("volunteer_name"),
            row.text("community_code"),
            row.text("organization_code"),
            row.text("issuer"),
            row.text("issuer_en"),
            row.date("from_date"),
            row.date("to_date"),
            List.of(),
            row.time("issued_at")),
        row.text("kid"),
        row.text("signature"));
  }

  private static ProofItem item(Row row) {
    return new ProofItem(
        row.id("record_id"),
        row.text("content"),
        row.text("place"),
        row.constant("category", Category.class),
        row.text("community_code"),
        row.time("started_at"),
        row.time("ended_at"),
        row.number("minutes"),
        row.flag("scanned"));
  }

  private static ProofSummary summary(Row row) {
    return new ProofSummary(
        row.id("id"),
        row.text("number"),
        TypedCode.shown(row.text("code")),
        row.text("issuer"),
        row.text("issuer_en"),
        row.date("from_date"),
        row.date("to_date"),
        row.number("minutes"),
        row.number("scanned_minutes"),
        row.number("records"),
        row.time("issued_at"));
  }

  private String json(List<ProofItem> items) {
    try {
      return mapper.writeValueAsString(items);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The services of a proof cannot be written", e);
    }
  }

  /** A proof, and whether its records still say what it says. */
  record Standing(SignedProof signed, ProofState state) {}

  private record ItemNow(ProofItem item, ProofState state) {}
}
