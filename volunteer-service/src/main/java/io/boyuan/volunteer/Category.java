package io.boyuan.volunteer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of service a post is; points are paid by it. */
@Schema(description = "Kind of service / 服务类别")
public enum Category {
  /** 文明巡查. */
  CIVILITY_PATROL,
  /** 社区服务. */
  COMMUNITY_SERVICE,
  /** 环境卫生. */
  ENVIRONMENT_HYGIENE,
  /** 其他. */
  OTHER
}
