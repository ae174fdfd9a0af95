package org.ballincourt.followup.meeting.post;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ballincourt.followup.meeting.Minutes.Decision;
import org.ballincourt.followup.meeting.post.MeetingAccess.SeenMeeting;
import org.ballincourt.followup.meeting.store.MinutesStore;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.action.issue.IssueTracking;
import org.ballincourt.questionnaire.action.issue.WantedIssue;
import org.springframework.stereotype.Component;

/** Lets Jira create issues of what was agreed in a meeting, one of each. */
@Component
public class DecisionIssues {

  private static final String PAGE = "%s/plugins/servlet/ballincourt/meeting?id=%d";
  private static final int LONGEST_SUMMARY = 255;

  private final MinutesStore minutes;
  private final IssueTracking tracking;
  private final ApplicationProperties jira;
  private final Texts texts;

  @Inject
  public DecisionIssues(
      MinutesStore minutes, IssueTracking tracking, ApplicationProperties jira, Texts texts) {
    this.minutes = minutes;
    this.tracking = tracking;
    this.jira = jira;
    this.texts = texts;
  }

  /**
   * An issue as a request wants it.
   *
   * @param project the key of its project; null for that of the meeting
   * @param summary null for the decision’s own words
   */
  public record Wanted(String project, String summary) {}

  /**
   * @param number of the decision within the meeting
   * @return the decision with its issue
   * @throws Refusal where there is no such decision, it has an issue already, or Jira has anything
   *     against a new one
   */
  public Decision make(SeenMeeting seen, int number, Wanted wanted) {
    long meeting = seen.meeting().id();
    Decision decision = decision(meeting, number).orElseThrow(() -> notThere(number));
    return minutes
        .track(meeting, number, now -> created(seen, now, wanted))
        .map(decision::having)
        .orElseThrow(() -> tracked(decision(meeting, number)));
  }

  private Optional<Decision> decision(long meeting, int number) {
    return minutes.find(meeting).flatMap(kept -> kept.minutes().decision(number));
  }

  private String created(SeenMeeting seen, Decision decision, Wanted wanted) {
    String project = wanted.project() == null ? seen.project().getKey() : wanted.project();
    String summary = wanted.summary() == null ? summary(decision.text()) : wanted.summary();
    String page = PAGE.formatted(jira.getBaseUrl(UrlMode.CANONICAL), seen.meeting().id());
    WantedIssue issue = new WantedIssue(null, project, summary, decision.text());
    return tracking.of(issue, texts.text("ballincourt.meeting.issue-description", page)).key();
  }

  private static String summary(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    int most = Math.min(line.codePointCount(0, line.length()), LONGEST_SUMMARY);
    String cut = line.substring(0, line.offsetByCodePoints(0, most));
    return cut.length() <= LONGEST_SUMMARY ? cut : cut.substring(0, LONGEST_SUMMARY).strip();
  }

  private Refusal notThere(int number) {
    return new Refusal(
        Refusal.Kind.NOT_FOUND,
        texts.text("ballincourt.meeting.no-decision", Integer.toString(number)));
  }

  private Refusal tracked(Optional<Decision> now) {
    String key = now.map(Decision::issue).orElse("");
    return new Refusal(
        Refusal.Kind.CONFLICT, texts.text("ballincourt.meeting.decision-tracked", key));
  }
}
