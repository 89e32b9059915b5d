package io.boyuan.volunteer.assignment;

import io.boyuan.volunteer.planning.Told;
import java.util.List;
import java.util.UUID;

/**
 * Who is asked, and why they.
 *
 * @param personId who
 * @param organizationCode for which organization they go, null for none
 * @param teamCode in which team of it, null for none
 * @param reasons why they, in words
 */
public record Asked(UUID personId, String organizationCode, String teamCode, List<Told> reasons) {}
