package org.ballincourt.host.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.schedule.Job;
import org.ballincourt.host.schedule.Outcome;
import org.ballincourt.host.web.Refusal;

/** {@code /rest/host/1.0/jobs}: what is scheduled, and {@code …/{id}/run} to run it now. */
public final class JobsServlet extends RestServlet {
  private static final long serialVersionUID = 1L;
  private static final String RUN = "/run";

  public JobsServlet(Jira jira) {
    super(jira);
  }

  @Override
  void permit() {
    requireAdministrator();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<Map<String, String>> jobs =
        jira().scheduler().all().stream().map(JobsServlet::json).toList();
    write(response, Map.of("jobs", jobs));
  }

  private static Map<String, String> json(Job job) {
    return Map.of("id", job.id(), "nextRun", job.nextRun().toString());
  }

  /** Answers when the run has ended, which as any other run is on behalf of nobody. */
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = rest(request);
    if (!path.endsWith(RUN)) {
      throw Refusal.notFound("The resource");
    }
    String id = path.substring(0, path.length() - RUN.length());
    jira().currentUser().clear();
    Outcome outcome = jira().scheduler().run(id).orElseThrow(() -> Refusal.notFound("Job"));
    write(response, Map.of("outcome", outcome.kind(), "message", outcome.message()));
  }
}
