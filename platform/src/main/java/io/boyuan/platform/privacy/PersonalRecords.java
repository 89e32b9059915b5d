package io.boyuan.platform.privacy;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What one feature holds on persons, how they read it and how it is forgotten (X3). Each feature
 * that holds some has a bean of this; a column that holds a person and is named by none of them
 * fails a test.
 */
public interface PersonalRecords {

  /** What stands for a name that was forgotten. */
  String NO_NAME = "已注销 / erased";

  /** More than a person has of any kind; so many are read of each. */
  int MOST = 10_000;

  /**
   * What it is, as the person reads it.
   *
   * @return a name in camelCase that no other has
   */
  String kind();

  /**
   * Where persons stand.
   *
   * @return columns that hold who it is, each as {@code table.column}
   */
  Set<String> columns();

  /**
   * All of it that is held on a person, in a transaction.
   *
   * @param person their id; the caller must be them
   * @return what JSON can hold, each thing on its own; empty when nothing is held
   */
  List<?> of(UUID person);

  /**
   * Takes back what the person waits for, before anything is freed that could be offered to them.
   *
   * @param person their id
   */
  default void withdraw(UUID person) {}

  /**
   * Frees what the person promised or was promised, so that others get it. All kinds are freed
   * before any is forgotten, so that it is still known whose everything is.
   *
   * @param person their id
   */
  default void release(UUID person) {}

  /**
   * Forgets who it was: what others need goes on without a name, the rest goes.
   *
   * @param person their id
   * @param nobody an id that leads to nobody, for where there must be one
   */
  void forget(UUID person, UUID nobody);
}
