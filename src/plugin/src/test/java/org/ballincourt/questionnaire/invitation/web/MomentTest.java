package org.ballincourt.questionnaire.invitation.web;

import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

public class MomentTest {

  @Test
  public void asksForExpectationsBeforeAnythingIsReleased() {
    assertEquals("kick-off", formOf(false, false));
  }

  @Test
  public void asksHowItGoesWhileSomeIsReleasedAndSomeIsNot() {
    assertEquals("pulse", formOf(true, false));
  }

  @Test
  public void asksHowItWasOnceAllIsReleased() {
    assertEquals("follow-up", formOf(true, true));
  }

  @Test
  public void asksHowItGoesWhereNoVersionTells() {
    assertEquals("pulse", formOf());
  }

  private static String formOf(Boolean... released) {
    List<Version> versions = Stream.of(released).map(MomentTest::version).toList();
    Project project = mock(Project.class);
    when(project.getVersions()).thenReturn(versions);
    return Moment.of(project).form();
  }

  private static Version version(boolean released) {
    Version version = mock(Version.class);
    when(version.isReleased()).thenReturn(released);
    return version;
  }
}
