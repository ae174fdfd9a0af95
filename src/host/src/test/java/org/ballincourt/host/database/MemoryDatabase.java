package org.ballincourt.host.database;

import java.time.ZoneOffset;
import java.util.UUID;
import org.ballincourt.host.user.People;
import org.junit.rules.ExternalResource;

/** A database of its own for one test, with the host's own people in it. */
public final class MemoryDatabase extends ExternalResource {
  private Database database;

  @Override
  protected void before() {
    database = Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    people().addOwn();
  }

  @Override
  protected void after() {
    database.close();
  }

  public Database get() {
    return database;
  }

  public People people() {
    return new People(database.sql(), ZoneOffset.UTC);
  }

  public int count(String table) {
    return database.sql().sql("select count(*) from " + table).query(Integer.class).single();
  }
}
