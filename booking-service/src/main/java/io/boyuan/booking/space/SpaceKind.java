package io.boyuan.booking.space;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The eight kinds of shared space (B1). */
@Schema(description = "Kind of shared space / 共享空间类别")
public enum SpaceKind {
  /** 达人工作室. */
  TALENT_ROOM,
  /** 自习室. */
  STUDY_ROOM,
  /** 健身房. */
  GYM,
  /** 瑜伽室. */
  YOGA_ROOM,
  /** 百姓舞台. */
  PEOPLES_STAGE,
  /** 舞蹈声乐室. */
  DANCE_VOCAL_ROOM,
  /** 青少年活动场. */
  YOUTH_ACTIVITY_GROUND,
  /** 乒乓球区. */
  TABLE_TENNIS_AREA
}
