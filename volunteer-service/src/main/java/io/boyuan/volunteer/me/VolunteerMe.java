package io.boyuan.volunteer.me;

import io.boyuan.platform.privacy.MyDataResource;
import jakarta.ws.rs.Path;

/** What this service holds on a person. */
@Path("/api/volunteer/v1/me")
public class VolunteerMe extends MyDataResource {}
