package org.ballincourt.host.database;

import com.atlassian.sal.api.rdbms.ConnectionCallback;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lends plugins the connection of the thread's transaction, or else one of a transaction of its
 * own, which only reads.
 */
public final class LentConnections implements TransactionalExecutorFactory {
  private final DataSource source;
  private final TransactionTemplate reading;

  /**
   * @param transactions on that source
   */
  public LentConnections(DataSource source, PlatformTransactionManager transactions) {
    this.source = source;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
  }

  @Override
  public TransactionalExecutor createReadOnly() {
    return new Reading();
  }

  private final class Reading implements TransactionalExecutor {
    @Override
    public <A> A execute(ConnectionCallback<A> callback) {
      return reading.execute(status -> lend(callback));
    }
  }

  private <A> A lend(ConnectionCallback<A> callback) {
    Connection connection = DataSourceUtils.getConnection(source);
    LentConnection lent = new LentConnection(connection);
    try {
      return callback.execute(lent.connection());
    } finally {
      lent.takeBack();
      DataSourceUtils.releaseConnection(connection, source);
    }
  }
}
