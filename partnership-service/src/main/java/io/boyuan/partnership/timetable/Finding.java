package io.boyuan.partnership.timetable;

import io.boyuan.partnership.timetabling.Rule;
import java.util.List;
import java.util.UUID;

/**
 * Where a timetable breaks a rule.
 *
 * @param rule which
 * @param zh what the rule says, in Chinese
 * @param en what the rule says, in English
 * @param isHard whether the timetable can't be held like this
 * @param courseIds whose classes break it
 * @param weight how much that weighs
 */
record Finding(Rule rule, String zh, String en, boolean isHard, List<UUID> courseIds, int weight) {}
