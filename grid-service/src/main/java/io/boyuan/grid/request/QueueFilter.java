package io.boyuan.grid.request;

import io.boyuan.grid.category.Unit;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which requests those who solve them list. */
public class QueueFilter {

  @QueryParam("community")
  @Size(max = 40)
  @Parameter(description = "Needed but by the street / 街道以外必填", example = "boyuan")
  String community;

  @QueryParam("grid")
  @Size(max = 40)
  @Parameter(description = "Only of this grid / 网格", example = "grid-1")
  String grid;

  @QueryParam("category")
  @Size(max = 40)
  @Parameter(description = "Only of this category / 类别", example = "street-light")
  String category;

  @QueryParam("status")
  @Parameter(description = "Only where it stands so; all that is open when absent / 状态")
  RequestStatus status;

  @QueryParam("unit")
  @Parameter(description = "Only what this unit owns / 承办单位")
  Unit unit;

  @QueryParam("offered")
  @Parameter(description = "Only what this unit is asked to own / 仅转给该单位、待接收")
  Boolean offered;

  @QueryParam("mine")
  @Parameter(description = "Only what is assigned to me / 仅我承办")
  Boolean mine;

  @QueryParam("overdue")
  @Parameter(description = "Only what is overdue / 仅超期")
  Boolean overdue;

  Unit owner() {
    return isOffered() ? null : unit;
  }

  Unit asked() {
    return isOffered() ? unit : null;
  }

  boolean isOffered() {
    return offered != null && offered;
  }

  boolean isMine() {
    return mine != null && mine;
  }

  boolean isOverdue() {
    return overdue != null && overdue;
  }
}
