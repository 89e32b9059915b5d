package io.boyuan.platform.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is asked for; the parameters {@code limit} and {@code cursor}. */
public class PageRequest {

  @QueryParam("limit")
  @DefaultValue("50")
  @NotNull
  @Min(1)
  @Max(200)
  @Parameter(description = "How many, 1 to 200 / 每页条数，1 至 200")
  Integer limit;

  @QueryParam("cursor")
  @Size(max = 200)
  @Parameter(description = "The nextCursor of the page before / 上一页的 nextCursor")
  String cursor;

  /**
   * How many items a page holds at most.
   *
   * @return 1 to 200
   */
  public int limit() {
    return limit;
  }

  /**
   * How many rows to read, one more than shown, to know whether there is a next page.
   *
   * @return the limit plus one
   */
  public int rows() {
    return limit + 1;
  }

  /**
   * What tells it from other pages.
   *
   * @return the same for the same page
   */
  public String key() {
    return limit + "/" + cursor;
  }

  /**
   * Where the page begins.
   *
   * @param first where the first page begins
   * @return the position after which to read
   */
  public Cursor after(Cursor first) {
    return cursor == null || cursor.isEmpty() ? first : Cursor.decoded(cursor);
  }
}
