package io.boyuan.volunteer.talent;

import java.util.UUID;

/**
 * A talent as those need it who let them serve.
 *
 * @param id the subject of their token
 * @param name what they want to be called
 * @param communityCode the community they serve
 * @param place where they usually are
 */
public record Talent(UUID id, String name, String communityCode, String place) {}
