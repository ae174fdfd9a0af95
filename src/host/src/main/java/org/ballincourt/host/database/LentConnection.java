package org.ballincourt.host.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;

/** A connection whose transaction is somebody else's: it runs statements, and that is all. */
final class LentConnection {
  private static final Set<String> OWNERS =
      Set.of(
          "abort",
          "commit",
          "releaseSavepoint",
          "rollback",
          "setAutoCommit",
          "setCatalog",
          "setNetworkTimeout",
          "setReadOnly",
          "setSavepoint",
          "setSchema",
          "setTransactionIsolation");

  private Connection lent;

  LentConnection(Connection lent) {
    this.lent = lent;
  }

  Connection connection() {
    return (Connection)
        Proxy.newProxyInstance(
            LentConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> answer(method, arguments));
  }

  /** Whoever has kept the connection can do nothing with it any more. */
  void takeBack() {
    lent = null;
  }

  private Object answer(Method method, Object[] arguments) throws Throwable {
    if (lent == null) {
      throw new IllegalStateException("the connection was lent for the callback only");
    }
    if (OWNERS.contains(method.getName())) {
      throw new UnsupportedOperationException(method.getName() + " on a connection that is lent");
    }
    return method.getName().equals("close") ? closed() : call(method, arguments);
  }

  private Object closed() {
    takeBack();
    return null;
  }

  private Object call(Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(lent, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
