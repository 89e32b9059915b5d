package io.boyuan.volunteer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For whom a service is. */
@Schema(description = "For whom / 服务对象")
public enum Audience {
  /** 儿童. */
  CHILDREN,
  /** 青少年. */
  YOUTH,
  /** 成年人. */
  ADULTS,
  /** 老年人. */
  SENIORS,
  /** 家庭. */
  FAMILIES,
  /** 残障人士. */
  DISABLED,
  /** 所有人. */
  ALL
}
