package io.boyuan.volunteer.training;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a training teaches. */
@Schema(description = "Kind of training / 培训类别")
public enum TrainingKind {
  /** 志愿礼仪. */
  ETIQUETTE,
  /** 服务注意事项. */
  PRECAUTIONS,
  /** 安全. */
  SAFETY,
  /** 急救. */
  FIRST_AID,
  /** 专业技能. */
  SKILL,
  /** 其他. */
  OTHER
}
