package io.boyuan.volunteer.help;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of help it is. */
@Schema(description = "Kind of help / 互助类别")
enum HelpCategory {
  /** 跑腿代办. */
  ERRANDS,
  /** 陪伴照看. */
  COMPANY,
  /** 修理. */
  REPAIR,
  /** 辅导. */
  LESSONS,
  /** 手机电脑. */
  DEVICES,
  /** 其他. */
  OTHER
}
