package org.ballincourt.acceptance.jira;

import java.net.URI;
import java.util.function.Supplier;
import org.junit.rules.ExternalResource;

/** One Jira for all tests of a class. */
public final class RunningJira extends ExternalResource {

  private final Supplier<Launch> launch;
  private JiraProcess process;

  /**
   * @param launch asked when the first test begins; may leave the class out by an assumption
   */
  public RunningJira(Supplier<Launch> launch) {
    this.launch = launch;
  }

  public JiraClient as(String user) {
    return process.as(user);
  }

  public JiraClient asNobody() {
    return process.asNobody();
  }

  public URI base() {
    return process.base();
  }

  @Override
  protected void before() {
    process = launch.get().start();
  }

  @Override
  protected void after() {
    process.close();
  }
}
