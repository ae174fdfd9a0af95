package org.ballincourt.followup.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import jakarta.inject.Inject;
import org.springframework.stereotype.Component;

/** Looks at all projects: what time alone brings about, and what nobody has heard of. */
@Component
public class NightLook implements JobRunner {

  private final ProjectLooks looks;

  @Inject
  public NightLook(ProjectLooks looks) {
    this.looks = looks;
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    looks.atAll();
    return JobRunnerResponse.success();
  }
}
