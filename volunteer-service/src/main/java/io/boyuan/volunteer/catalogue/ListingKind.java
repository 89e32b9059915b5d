package io.boyuan.volunteer.catalogue;

import java.util.Locale;

/** Which of the three lists. */
public enum ListingKind {
  /** 需求清单: what is wanted. */
  NEED,
  /** 资源清单: what can be given. */
  RESOURCE,
  /** 项目清单: a programme that joins both and can be run again and again. */
  PROJECT;

  /** What an entry is called in the audit trail. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The path of its list. */
  String path() {
    return "/api/volunteer/v1/" + word() + "s";
  }
}
