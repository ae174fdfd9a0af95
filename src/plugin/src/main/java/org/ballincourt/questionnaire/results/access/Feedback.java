package org.ballincourt.questionnaire.results.access;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ballincourt.client.Work;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.results.Filter;
import org.ballincourt.questionnaire.results.access.Reading.Extent;
import org.springframework.stereotype.Component;

/** Reads answers for whoever is asking: five statements, however many there are. */
@Component
public class Feedback {

  private final FeedbackAccess access;
  private final Waves waves;
  private final Texts texts;

  @Inject
  public Feedback(FeedbackAccess access, Waves waves, Texts texts) {
    this.access = access;
    this.waves = waves;
    this.texts = texts;
  }

  /** Those of a project of which she may read them. */
  public Reading of(Project project, Filter filter) {
    return reading(access.of(project), filter, new Extent(1, 1));
  }

  /** Those of all projects of which she may read them. */
  public Reading ofAll(Filter filter) {
    Map<Long, Project> browsable = access.browsable();
    List<Sending> seen = access.of(browsable.keySet());
    List<Sending> read =
        seen.stream()
            .filter(sending -> access.reads(browsable.get(sending.about().project())))
            .toList();
    return reading(read, filter, new Extent(projects(read, filter), projects(seen, filter)));
  }

  /** In how many projects there are sendings of the client that is looked at. */
  private static int projects(Collection<Sending> sendings, Filter filter) {
    return (int)
        sendings.stream()
            .map(Sending::about)
            .filter(about -> filter.client() == null || filter.client().equals(about.client()))
            .map(Work::project)
            .distinct()
            .count();
  }

  private Reading reading(List<Sending> all, Filter filter, Extent extent) {
    List<Sending> some =
        all.stream().filter(sending -> filter.takes(sending, texts.zone())).toList();
    return new Reading(filter, all, waves.of(some), extent);
  }
}
