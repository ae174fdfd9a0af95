package org.ballincourt.questionnaire.action.rest;

import java.util.Optional;
import java.util.Set;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.questionnaire.action.issue.WantedIssue;
import org.ballincourt.questionnaire.answer.WrittenText;

/** Reads which issue is to track something. */
public final class IssueInput {

  static final Set<String> MEMBERS = Set.of("key", "project", "summary", "description");

  private IssueInput() {}

  /** Null where the place is absent; what is wrong is noted, and refused by whoever has called. */
  public static WantedIssue of(JsonInput place) {
    if (place.isAbsent()) {
      return null;
    }
    place.allowOnly(MEMBERS);
    Optional<String> key = place.member("key").text();
    JsonInput project = place.member("project");
    Optional<String> named = key.isPresent() ? project.text() : project.required(project.text());
    return new WantedIssue(
        key.orElse(null),
        named.orElse(""),
        words(place.member("summary")),
        words(place.member("description")));
  }

  private static String words(JsonInput place) {
    return WrittenText.clean(place.text().orElse(""));
  }
}
