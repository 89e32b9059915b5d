package io.boyuan.grid.timeline;

import java.time.Instant;

/**
 * One thing that became of a request.
 *
 * @param at when
 * @param kind what
 * @param status where the request stood after it
 * @param isPublic whether everybody who may see the request may see this
 * @param words what was said, null for nothing
 * @param by who did it
 * @param unit who owns the request after it
 * @param level how far up it is after it
 */
public record Entry(
    Instant at,
    Kind kind,
    String status,
    boolean isPublic,
    String words,
    Actor by,
    String unit,
    String level) {

  /** What became of it. */
  public enum Kind {
    /** 提交. */
    SUBMITTED,
    /** 受理: a unit owns it. */
    ACCEPTED,
    /** 派单: somebody is to solve it. */
    ASSIGNED,
    /** 转办: another unit is asked to own it. */
    OFFERED,
    /** 退回: the unit that was asked does not take it. */
    DECLINED,
    /** 办理中. */
    PROGRESSED,
    /** 等待居民: the clock stands still. */
    WAITING,
    /** 恢复计时. */
    RESUMED,
    /** 补充: the resident adds something. */
    ADDED,
    /** 备注: a note. */
    NOTED,
    /** 调整优先级. */
    REPRIORITIZED,
    /** 调整类别. */
    RECATEGORIZED,
    /** 升级: it went one level up. */
    ESCALATED,
    /** 办结. */
    RESOLVED,
    /** 居民确认. */
    CONFIRMED,
    /** 居民要求重办. */
    REOPENED,
    /** 不予受理. */
    REJECTED,
    /** 并案. */
    MERGED,
    /** 居民撤回. */
    WITHDRAWN,
    /** 改写公开文字. */
    REWORDED,
    /** 不再公开. */
    HIDDEN,
    /** 公开. */
    SHOWN,
    /** 隐去姓名. */
    NAME_HIDDEN,
    /** 请求志愿者支援. */
    HELP_ASKED,
    /** 志愿者支援进展. */
    HELP_CHANGED,
    /** 转为民生事项. */
    BECAME_MATTER
  }
}
