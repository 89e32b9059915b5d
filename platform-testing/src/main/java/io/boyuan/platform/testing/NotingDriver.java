package io.boyuan.platform.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.logging.Logger;

/** PostgreSQL's driver, which notes in {@link Statements} what is sent. */
public final class NotingDriver implements Driver {

  private final Driver driver = new org.postgresql.Driver();

  @Override
  public Connection connect(String url, Properties info) throws SQLException {
    var connection = driver.connect(url, info);
    return connection == null
        ? null
        : noting(Connection.class, connection, NotingDriver::onConnection);
  }

  private static Object onConnection(Object connection, Method method, Object[] arguments)
      throws Throwable {
    Object made = passed(connection, method, arguments);
    return switch (made) {
      case CallableStatement call -> noting(CallableStatement.class, call, of(first(arguments)));
      case PreparedStatement prepared ->
          noting(PreparedStatement.class, prepared, of(first(arguments)));
      case Statement statement -> noting(Statement.class, statement, of(null));
      case null, default -> made;
    };
  }

  private static Handling of(String prepared) {
    return (statement, method, arguments) -> {
      if (method.getName().startsWith("execute")) {
        Statements.note(prepared == null ? String.valueOf(first(arguments)) : prepared);
      }
      return passed(statement, method, arguments);
    };
  }

  private static String first(Object[] arguments) {
    return arguments == null ? null : (String) arguments[0];
  }

  private static Object passed(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T noting(Class<T> type, T target, Handling handling) {
    InvocationHandler handler = (proxy, method, args) -> handling.handle(target, method, args);
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  @Override
  public boolean acceptsURL(String url) throws SQLException {
    return driver.acceptsURL(url);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
    return driver.getPropertyInfo(url, info);
  }

  @Override
  public int getMajorVersion() {
    return driver.getMajorVersion();
  }

  @Override
  public int getMinorVersion() {
    return driver.getMinorVersion();
  }

  @Override
  public boolean jdbcCompliant() {
    return driver.jdbcCompliant();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("org.postgresql");
  }

  private interface Handling {
    Object handle(Object target, Method method, Object[] arguments) throws Throwable;
  }
}
