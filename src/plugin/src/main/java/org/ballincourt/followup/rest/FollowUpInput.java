package org.ballincourt.followup.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.followup.Stage;
import org.ballincourt.followup.Stage.State;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.questionnaire.answer.WrittenText;
import org.springframework.stereotype.Component;

/** Reads what somebody says of a follow-up. */
@Component
public class FollowUpInput {

  static final Set<String> BEGINNING_MEMBERS = Set.of("issue");
  static final Set<String> STAGE_MEMBERS = Set.of("state", "reason");
  static final Set<String> NEVER_MEMBERS = Set.of("never");
  static final Set<String> LOOK_MEMBERS = Set.of("on");

  /** What is said of a meeting is said with it, and the rest by nobody. */
  static final Set<State> SAID =
      EnumSet.of(State.WANTED, State.HELD, State.NOT_HELD, State.NOT_THE_END, State.NOT_WANTED);

  private final Access access;
  private final Texts texts;

  @Inject
  public FollowUpInput(Access access, Texts texts) {
    this.access = access;
    this.texts = texts;
  }

  /**
   * What somebody says.
   *
   * @param reason null for none
   */
  record Said(State state, String reason) {}

  /** The closing issue; empty for none. */
  Optional<Issue> beginning(InputStream body, Project project) {
    JsonInput input = JsonInput.object(body, texts);
    input.allowOnly(BEGINNING_MEMBERS);
    JsonInput place = input.member("issue");
    Optional<Issue> issue = place.text().flatMap(key -> issue(key, project, place));
    input.refuseFaults();
    return issue;
  }

  private Optional<Issue> issue(String key, Project project, JsonInput place) {
    try {
      Issue issue = access.browsableIssue(key);
      if (issue.getProjectId().equals(project.getId())) {
        return Optional.of(issue);
      }
      place.fault("ballincourt.follow-up.issue-elsewhere", issue.getKey(), project.getName());
    } catch (Refusal e) {
      place.fault("ballincourt.access.no-issue", key);
    }
    return Optional.empty();
  }

  Said said(InputStream body) {
    JsonInput input = JsonInput.object(body, texts);
    input.allowOnly(STAGE_MEMBERS);
    JsonInput state = input.member("state");
    Optional<State> said = state.required(state.oneOf(SAID));
    Optional<String> reason = reason(input.member("reason"), said);
    input.refuseFaults();
    return new Said(said.orElseThrow(), reason.orElse(null));
  }

  /** Belongs to what was not held, and only to that. */
  private static Optional<String> reason(JsonInput place, Optional<State> said) {
    Optional<String> reason = place.text().map(WrittenText::clean).map(String::strip);
    boolean wanted = said.filter(state -> state == State.NOT_HELD).isPresent();
    if (!wanted && reason.isPresent() && said.isPresent()) {
      place.fault("ballincourt.follow-up.reason-unasked");
    } else if (wanted && reason.filter(text -> !text.isEmpty()).isEmpty()) {
      place.fault("ballincourt.follow-up.no-reason");
    } else if (reason.isPresent() && !reason.get().isEmpty() && !Stage.isReason(reason.get())) {
      place.fault("ballincourt.follow-up.reason-too-long", Stage.LONGEST_REASON);
    }
    return reason;
  }

  boolean never(InputStream body) {
    JsonInput input = JsonInput.object(body, texts);
    input.allowOnly(NEVER_MEMBERS);
    JsonInput never = input.member("never");
    boolean wanted = never.required(Optional.of(never.flag())).orElseThrow();
    input.refuseFaults();
    return wanted;
  }

  /**
   * The day of the second look; empty for none.
   *
   * @param today at the client’s
   */
  Optional<LocalDate> secondLook(InputStream body, LocalDate today) {
    JsonInput input = JsonInput.object(body, texts);
    input.allowOnly(LOOK_MEMBERS);
    JsonInput place = input.member("on");
    Optional<LocalDate> on = place.date();
    if (on.filter(date -> date.isBefore(today)).isPresent()) {
      place.fault("ballincourt.follow-up.look-past");
    } else if (on.filter(date -> date.isAfter(today.plusYears(2))).isPresent()) {
      place.fault("ballincourt.follow-up.look-far");
    }
    input.refuseFaults();
    return on;
  }
}
