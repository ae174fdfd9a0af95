package org.ballincourt.followup.rest;

import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ballincourt.client.Work;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.FollowUp.ClosingIssue;
import org.ballincourt.followup.FollowUp.Ending;
import org.ballincourt.followup.Stage;
import org.ballincourt.followup.ending.WorkNames;
import org.ballincourt.followup.rest.FollowUpJson.EndingJson;
import org.ballincourt.followup.rest.FollowUpJson.FollowUpClientJson;
import org.ballincourt.followup.rest.FollowUpJson.FollowUpProjectJson;
import org.ballincourt.jira.Found;
import org.ballincourt.jira.rest.Wire;
import org.springframework.stereotype.Component;

/** Puts follow-ups on the wire, with the names and keys of today. */
@Component
public class FollowUpJsons {

  private final WorkNames names;
  private final Found found;

  @Inject
  public FollowUpJsons(WorkNames names, Found found) {
    this.names = names;
    this.found = found;
  }

  FollowUpJson of(FollowUp followUp) {
    return of(List.of(followUp)).get(0);
  }

  /** One search for the closing issues of all; each piece of work is looked up once. */
  List<FollowUpJson> of(List<FollowUp> followUps) {
    Map<Long, String> keys = keys(followUps);
    Map<Work, Work> today = new HashMap<>();
    return followUps.stream()
        .map(each -> of(each, today.computeIfAbsent(each.work(), names::today), keys))
        .toList();
  }

  private Map<Long, String> keys(List<FollowUp> followUps) {
    List<Long> closing =
        followUps.stream()
            .map(each -> each.ending().issue())
            .filter(Objects::nonNull)
            .map(ClosingIssue::id)
            .toList();
    return found.visibleOf(closing).stream().collect(toMap(Issue::getId, Issue::getKey));
  }

  private static FollowUpJson of(FollowUp followUp, Work work, Map<Long, String> keys) {
    Stage stage = followUp.stage();
    return new FollowUpJson(
        followUp.id(),
        new FollowUpProjectJson(work.projectKey(), work.projectName()),
        work.client() == null ? null : new FollowUpClientJson(work.client(), work.clientName()),
        ending(followUp.ending(), keys),
        stage.state().name(),
        Wire.instant(stage.since()),
        stage.by(),
        stage.reason(),
        followUp.asked().questions(),
        followUp.asked().secondLook(),
        followUp.lookAgainOn() == null ? null : followUp.lookAgainOn().toString());
  }

  private static EndingJson ending(Ending ending, Map<Long, String> keys) {
    ClosingIssue issue = ending.issue();
    return new EndingJson(
        ending.why().name(),
        Wire.instant(ending.at()),
        ending.by(),
        issue == null ? null : keys.getOrDefault(issue.id(), issue.key()));
  }
}
