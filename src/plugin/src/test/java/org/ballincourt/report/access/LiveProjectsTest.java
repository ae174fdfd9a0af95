package org.ballincourt.report.access;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Found;
import org.ballincourt.report.store.ReportStore;
import org.junit.Test;

/** Project 3 is archived; of 2 the one issue is, which waits. */
public class LiveProjectsTest {

  private final List<String> searches = new ArrayList<>();
  private boolean administrator = true;

  @Test
  public void tellsAdministratorsWhatIsArchived() {
    assertEquals(List.of(1L, 2L), live(1, 2, 3));
    assertEquals(
        "one for all, and one for each that was not found",
        List.of("[10, 20, 30]", "project = 2", "project = 3"),
        searches);
  }

  @Test
  public void asksNothingWhereOthersSeeNone() {
    administrator = false;

    assertEquals(List.of(1L, 2L), live(1, 2));
    assertEquals(List.of(), searches);
  }

  private List<Long> live(long... projects) {
    LongPredicate live = projects().among(Set.of(1L, 2L, 3L));
    return LongStream.of(projects).filter(live).boxed().toList();
  }

  private LiveProjects projects() {
    Access access =
        new Access(null, null, null, null, null) {
          @Override
          public boolean administersJira() {
            return administrator;
          }
        };
    ReportStore store =
        new ReportStore(null) {
          @Override
          public List<Long> oneWaitingInEach(Set<Long> projects) {
            return List.of(10L, 20L, 30L);
          }
        };
    return new LiveProjects(access, store, found());
  }

  private Found found() {
    return new Found(null, null) {
      @Override
      public Set<Long> projectsOf(Collection<Long> issueIds) {
        searches.add(issueIds.toString());
        return Set.of(1L);
      }

      @Override
      public int count(String jql) {
        searches.add(jql);
        return jql.equals("project = 3") ? 0 : 1;
      }
    };
  }
}
