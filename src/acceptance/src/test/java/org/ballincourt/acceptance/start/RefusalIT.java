package org.ballincourt.acceptance.start;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import org.ballincourt.acceptance.jira.Exit;
import org.ballincourt.acceptance.jira.Launch;
import org.junit.Test;

/** What the host does not support it refuses to start with. */
public final class RefusalIT {

  @Test
  public void refusesAModuleItDoesNotKnowAndNamesIt() throws IOException {
    Path jar = PluginJar.underTest().copyWithModule("<ball-polisher key=\"polisher\"/>");
    Exit exit = Launch.fresh().withPlugin(jar).expectExit();
    assertEquals(exit.output(), 1, exit.status());
    assertFalse(exit.output(), exit.wasReady());
    assertThat(exit.output(), containsString("ball-polisher"));
  }
}
