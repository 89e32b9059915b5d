package io.boyuan.platform.testing;

/** An empty PostgreSQL database for one test run. */
public interface Database extends AutoCloseable {

  /**
   * Where it is.
   *
   * @return JDBC address without user and password
   */
  String jdbcUrl();

  /**
   * Its owner.
   *
   * @return a role that may do all in this database
   */
  String username();

  /**
   * The owner's password.
   *
   * @return the password
   */
  String password();

  @Override
  void close();
}
