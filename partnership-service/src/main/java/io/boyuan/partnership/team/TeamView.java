package io.boyuan.partnership.team;

import io.boyuan.platform.text.Names;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A team as it is shown.
 *
 * @param id the team
 * @param universityCode the university it belongs to
 * @param code by which everybody refers to it
 * @param names what it is called
 * @param members how many belong to it, 0 when that is not known
 * @param purpose what it does, in Chinese, may be null
 * @param purposeEn what it does, in English, may be null
 * @param status whether it serves
 * @param statusReason why it was last suspended, resumed or closed, null when it never was
 */
@Schema(name = "Team")
record TeamView(
    UUID id,
    String universityCode,
    String code,
    Names names,
    int members,
    String purpose,
    String purposeEn,
    Team.Status status,
    String statusReason) {}
