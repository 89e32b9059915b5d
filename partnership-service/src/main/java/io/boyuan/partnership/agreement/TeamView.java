package io.boyuan.partnership.agreement;

import io.boyuan.platform.text.Names;
import java.util.UUID;

/**
 * A team as it is shown.
 *
 * @param id the team
 * @param universityCode the university it belongs to
 * @param code by which everybody refers to it
 * @param names what it is called
 */
record TeamView(UUID id, String universityCode, String code, Names names) {

  static TeamView of(Team team) {
    return new TeamView(team.id(), team.universityCode(), team.code(), team.names());
  }
}
