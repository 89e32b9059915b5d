package io.boyuan.grid.me;

import io.boyuan.platform.privacy.MyDataResource;
import jakarta.ws.rs.Path;

/** What this service holds on a person. */
@Path("/api/grid/v1/me")
public class GridMe extends MyDataResource {}
