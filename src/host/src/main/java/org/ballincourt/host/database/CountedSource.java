package org.ballincourt.host.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts every statement that is executed; a batch counts as one. */
final class CountedSource extends DelegatingDataSource {
  private final StatementCounts counts;

  CountedSource(DataSource source, StatementCounts counts) {
    super(source);
    this.counts = counts;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = super.getConnection();
    return proxy(
        Connection.class,
        (method, arguments) -> counted(call(connection, method, arguments), arguments));
  }

  /** A connection's answers are statements and other things. */
  private Object counted(Object answer, Object[] arguments) {
    if (answer instanceof PreparedStatement prepared) {
      String sql = (String) arguments[0];
      return proxy(
          PreparedStatement.class, (method, values) -> execute(prepared, sql, method, values));
    }
    if (answer instanceof Statement plain) {
      return proxy(Statement.class, (method, values) -> execute(plain, "", method, values));
    }
    return answer;
  }

  private Object execute(Statement statement, String prepared, Method method, Object[] arguments)
      throws Throwable {
    if (method.getName().startsWith("execute")) {
      boolean given = arguments != null && arguments[0] instanceof String;
      counts.count(given ? (String) arguments[0] : prepared);
    }
    return call(statement, method, arguments);
  }

  private interface Call {
    Object answer(Method method, Object[] arguments) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            CountedSource.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> call.answer(method, arguments)));
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
