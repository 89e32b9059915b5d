package io.boyuan.partnership.agreement;

/**
 * The two who sign an agreement.
 *
 * @param communityCode the community
 * @param universityCode the university
 */
public record Parties(String communityCode, String universityCode) {}
