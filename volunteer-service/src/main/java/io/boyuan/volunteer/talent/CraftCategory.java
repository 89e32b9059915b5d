package io.boyuan.volunteer.talent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of craft somebody serves with. */
@Schema(description = "Kind of craft / 技能类别")
public enum CraftCategory {
  /** 健身指导. */
  FITNESS,
  /** 手工. */
  HANDICRAFT,
  /** 摄影. */
  PHOTOGRAPHY,
  /** 健康指导. */
  HEALTH,
  /** 义诊. */
  FREE_CLINIC,
  /** 缝补. */
  SEWING,
  /** 配钥匙. */
  KEY_CUTTING,
  /** 水电维修. */
  PLUMBING_ELECTRICS,
  /** 理发. */
  HAIRCUT,
  /** 其他. */
  OTHER
}
