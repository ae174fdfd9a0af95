package org.ballincourt.followup.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import jakarta.inject.Inject;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Looks at the projects that were noted, until none is left. */
@Component
public class NotedLook implements JobRunner {

  private final NotedProjects noted;
  private final ProjectLooks looks;

  @Inject
  public NotedLook(NotedProjects noted, ProjectLooks looks) {
    this.noted = noted;
    this.looks = looks;
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    for (Set<Long> some = noted.take(); !some.isEmpty(); some = noted.take()) {
      looks.at(some);
    }
    return JobRunnerResponse.success();
  }
}
