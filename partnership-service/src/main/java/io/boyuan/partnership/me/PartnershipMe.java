package io.boyuan.partnership.me;

import io.boyuan.platform.privacy.MyDataResource;
import jakarta.ws.rs.Path;

/** What this service holds on a person. */
@Path("/api/partnership/v1/me")
public class PartnershipMe extends MyDataResource {}
