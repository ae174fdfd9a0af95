package org.ballincourt.court.web.project;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ballincourt.court.Party;

/** Where Jira's search finds what is whose move in a project: those that the searcher may open. */
final class MoveSearch {

  private static final String JQL = "project = \"%s\" AND issue in %s";

  private final String projectKey;

  MoveSearch(String projectKey) {
    this.projectKey = projectKey;
  }

  /**
   * Below the context path.
   *
   * @param party not {@link Party#NOBODY}: no function tells its reasons apart
   */
  String of(Party party) {
    String jql = JQL.formatted(projectKey, function(party));
    return "/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8);
  }

  /** Its English word, which works for everybody. */
  private static String function(Party party) {
    return switch (party) {
      case CLIENT -> "waitingOnClient()";
      case TEAM -> "inCourtOf(\"us\")";
      case THIRD_PARTY -> "inCourtOf(\"someone else\")";
      case NOBODY -> throw new IllegalArgumentException("nobody has several reasons");
    };
  }
}
