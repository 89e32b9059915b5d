package io.boyuan.volunteer.skill;

/**
 * A skill as it is shown.
 *
 * @param code what others name it by
 * @param name in Chinese
 * @param nameEn in English
 */
record SkillView(String code, String name, String nameEn) {

  static SkillView of(Skill skill) {
    return new SkillView(skill.code(), skill.names().zh(), skill.names().en());
  }
}
