package io.boyuan.grid.open311;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import com.fasterxml.jackson.dataformat.xml.annotation.JacksonXmlProperty;
import java.util.List;

/**
 * What Open311 clients are answered, by the names of GeoReport v2. In XML a list stands in an
 * element of its own, in JSON it is an array.
 */
final class Documents {

  private Documents() {}

  /** A service: a category of requests. */
  @JsonPropertyOrder({
    "service_code",
    "service_name",
    "description",
    "metadata",
    "type",
    "keywords",
    "group"
  })
  record Service(
      @JsonProperty("service_code") String code,
      @JsonProperty("service_name") String name,
      @JsonProperty("description") String description,
      @JsonProperty("metadata") boolean hasDefinition,
      @JsonProperty("type") String type,
      @JsonProperty("keywords") String keywords,
      @JsonProperty("group") String group) {}

  /** What is asked with a service. */
  record Definition(
      @JsonProperty("service_code") String code,
      @JacksonXmlElementWrapper(localName = "attributes")
          @JacksonXmlProperty(localName = "attribute")
          @JsonProperty("attributes")
          List<Attribute> attributes) {}

  /** One question. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Attribute(
      @JsonProperty("variable") boolean isVariable,
      @JsonProperty("code") String code,
      @JsonProperty("datatype") String type,
      @JsonProperty("required") boolean required,
      @JsonProperty("datatype_description") String typeDescription,
      @JsonProperty("order") int order,
      @JsonProperty("description") String description,
      @JacksonXmlElementWrapper(localName = "values")
          @JacksonXmlProperty(localName = "value")
          @JsonProperty("values")
          List<Value> values) {}

  /** What can be chosen. */
  record Value(@JsonProperty("key") String key, @JsonProperty("name") String name) {}

  /** A request that came in. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Received(
      @JsonProperty("service_request_id") String id,
      @JsonProperty("service_notice") String notice,
      @JsonProperty("account_id") String account) {}

  /** By which token a request is found. */
  record Token(
      @JsonProperty("service_request_id") String id, @JsonProperty("token") String token) {}

  /** A request. */
  @JsonPropertyOrder({
    "service_request_id",
    "status",
    "status_notes",
    "service_name",
    "service_code",
    "description",
    "agency_responsible",
    "service_notice",
    "requested_datetime",
    "updated_datetime",
    "expected_datetime",
    "address",
    "address_id",
    "zipcode",
    "lat",
    "long",
    "media_url"
  })
  record Request(
      @JsonProperty("service_request_id") String id,
      @JsonProperty("status") String status,
      @JsonProperty("status_notes") String statusNotes,
      @JsonProperty("service_name") String serviceName,
      @JsonProperty("service_code") String serviceCode,
      @JsonProperty("description") String description,
      @JsonProperty("agency_responsible") String agency,
      @JsonProperty("service_notice") String notice,
      @JsonProperty("requested_datetime") String requestedAt,
      @JsonProperty("updated_datetime") String updatedAt,
      @JsonProperty("expected_datetime") String expectedAt,
      @JsonProperty("address") String address,
      @JsonProperty("address_id") String addressId,
      @JsonProperty("zipcode") String zipcode,
      @JsonProperty("lat") Double lat,
      @JsonProperty("long") Double lng,
      @JsonProperty("media_url") String mediaUrl) {}

  /** Why something was refused. */
  record Refusal(@JsonProperty("code") int code, @JsonProperty("description") String description) {}
}
