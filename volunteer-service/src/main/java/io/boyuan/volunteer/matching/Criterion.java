package io.boyuan.volunteer.matching;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a score is made of, each with the most points it can give. */
@Schema(description = "Part of a score / 评分项")
enum Criterion {
  /** 技能: the skills wanted that the resource has. */
  SKILLS(30),
  /** 时间: how much of the time wanted it is free. */
  TIME(25),
  /** 距离: how far it is, within its reach. */
  DISTANCE(15),
  /** 服务对象: whether it is for the same people. */
  AUDIENCE(10),
  /** 可靠性: whether those who promised came. */
  RELIABILITY(10),
  /** 负荷: how much it has to do already. */
  LOAD(10);

  private final int most;

  Criterion(int most) {
    this.most = most;
  }

  int most() {
    return most;
  }
}
