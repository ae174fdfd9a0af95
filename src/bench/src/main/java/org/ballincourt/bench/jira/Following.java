package org.ballincourt.bench.jira;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Reply;
import org.ballincourt.acceptance.jira.Rules;
import org.ballincourt.host.schedule.Outcome;

/** The plugin's own orders to a quiet Jira: projects are followed, and their histories are read. */
public record Following(QuietJira jira) {

  private static final String REPLAY = "org.ballincourt:court-replay";
  private static final String PACE_FORM = "/plugins/servlet/ballincourt/admin/projects";
  private static final int SEE_OTHER = 303;

  /** As fast as the plugin may ever read. */
  public void atTheHighestPace() {
    require(
        SEE_OTHER,
        jira.admin()
            .with("X-Atlassian-Token", "no-check")
            .postForm(PACE_FORM, "order=pace&pace=10000"));
  }

  /** Saves rules; the history waits for {@link #replay}. */
  public void on(String project, Map<String, String> statuses) {
    on(project, Rules.naming(statuses));
  }

  /** The same with all that there is in rules. */
  public void on(String project, ObjectNode rules) {
    require(202, jira.admin().put(Court.rules(project), rules.toString()));
  }

  /** The turns go with the next {@link #replay}. */
  public void off(String project) {
    require(204, jira.admin().delete(Court.rules(project)));
  }

  /** Does all that waits to be done, on this thread. */
  public void replay() {
    Outcome outcome = jira.jira().scheduler().run(REPLAY).orElseThrow();
    if (outcome.kind() != Outcome.Kind.SUCCESS) {
      throw new IllegalStateException(outcome.toString());
    }
  }

  /**
   * @throws IllegalStateException where the project's history has not been read to its end
   */
  public void requireRead(String project) {
    String state = new Court(jira.admin()).replayOf(project).path("state").asText();
    if (!state.equals("DONE")) {
      throw new IllegalStateException("The replay of " + project + " is " + state);
    }
  }

  private static void require(int status, Reply reply) {
    if (reply.status() != status) {
      throw new IllegalStateException(reply.toString());
    }
  }
}
