package io.boyuan.grid.open311;

import io.boyuan.platform.problem.Language;
import io.boyuan.platform.problem.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Open311 GeoReport v2 (wiki.open311.org/GeoReport_v2): requests for any of its clients. */
@Path("/open311/v2")
@RunOnVirtualThread
@PermitAll
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_XML})
@Tag(name = "Open311")
public class Open311Resource {

  private static final String FORMAT = ".{format: (?i)(json|xml)}";

  private final FindServices services;
  private final FindReports reports;
  private final ReceiveReport receive;
  private final Jurisdictions jurisdictions;
  private final Answers answers;
  private final Clock clock;

  @Inject
  Open311Resource(
      FindServices services,
      FindReports reports,
      ReceiveReport receive,
      Jurisdictions jurisdictions,
      Answers answers,
      Clock clock) {
    this.services = services;
    this.reports = reports;
    this.receive = receive;
    this.jurisdictions = jurisdictions;
    this.answers = answers;
    this.clock = clock;
  }

  @GET
  @Path("services" + FORMAT)
  @Operation(summary = "GET Service List / 服务列表")
  public Response services(
      @PathParam("format") String format,
      @QueryParam("jurisdiction_id") String jurisdiction,
      @Context HttpHeaders headers) {
    return answer(
        format,
        headers,
        language ->
            answers.list(format, 200, "services", "service", services.of(jurisdiction, language)));
  }

  @GET
  @Path("services/{code}" + FORMAT)
  @Operation(summary = "GET Service Definition / 服务定义")
  public Response definition(
      @PathParam("code") String code,
      @PathParam("format") String format,
      @QueryParam("jurisdiction_id") String jurisdiction,
      @Context HttpHeaders headers) {
    return answer(
        format,
        headers,
        language ->
            answers.one(
                format, "service_definition", services.definition(jurisdiction, code, language)));
  }

  @POST
  @Path("requests" + FORMAT)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(summary = "POST Service Request, with an api_key / 提交诉求，须带 api_key")
  public Response receive(
      @PathParam("format") String format,
      MultivaluedMap<String, String> form,
      @Context HttpHeaders headers) {
    return answer(
        format,
        headers,
        language ->
            answers.list(
                format,
                201,
                "service_requests",
                "request",
                List.of(new Documents.Received(receive.receive(form), null, null))));
  }

  @GET
  @Path("requests" + FORMAT)
  @Operation(summary = "GET Service Requests / 查询诉求")
  public Response requests(
      @PathParam("format") String format, @Context UriInfo uri, @Context HttpHeaders headers) {
    var query = uri.getQueryParameters();
    return answer(
        format,
        headers,
        language -> {
          String community = jurisdictions.community(query.getFirst("jurisdiction_id"));
          var wanted = ReportQuery.of(community, query, clock.instant());
          return requests(format, reports.of(wanted, language));
        });
  }

  @GET
  @Path("requests/{number}" + FORMAT)
  @Operation(summary = "GET Service Request / 诉求详情")
  public Response request(
      @PathParam("number") String number,
      @PathParam("format") String format,
      @QueryParam("jurisdiction_id") String jurisdiction,
      @Context HttpHeaders headers) {
    return answer(
        format,
        headers,
        language ->
            requests(format, reports.one(number, jurisdictions.community(jurisdiction), language)));
  }

  @GET
  @Path("tokens/{token}" + FORMAT)
  @Operation(summary = "GET service_request_id from a token / 由令牌查询诉求编号")
  public Response token(
      @PathParam("token") String token,
      @PathParam("format") String format,
      @Context HttpHeaders headers) {
    return answer(
        format,
        headers,
        language ->
            answers.list(
                format, 200, "service_requests", "request", List.of(reports.token(token))));
  }

  private Response requests(String format, List<Documents.Request> found) {
    return answers.list(format, 200, "service_requests", "request", found);
  }

  private Response answer(
      String format, HttpHeaders headers, Function<Language, Response> answering) {
    try {
      var language = Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
      return answering.apply(language);
    } catch (Problem refused) {
      return answers.refused(format, refused, headers);
    }
  }
}
