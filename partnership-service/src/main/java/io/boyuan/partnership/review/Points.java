package io.boyuan.partnership.review;

import java.util.List;

/** Points as PostgreSQL's arrays hold them. */
final class Points {

  private Points() {}

  /** Where none are given there is a null, which immutable lists don't take. */
  static List<Integer> of(List<String> texts) {
    return texts.stream().map(text -> text.isEmpty() ? null : Integer.valueOf(text)).toList();
  }
}
