package org.ballincourt.host.plugin.ao;

import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** A test that is run on each of the databases. */
@RunWith(Parameterized.class)
public abstract class OnEachDatabase {

  @Parameter public TestDatabase database;

  @Parameters(name = "{0}")
  public static TestDatabase[] databases() {
    return TestDatabase.values();
  }
}
