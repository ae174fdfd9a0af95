package org.ballincourt.questionnaire.invitation.post.preparation;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.site.reach.Reachable;
import org.springframework.stereotype.Component;

/** Whether clients of a project may be written to now: it is on, and they can open a link. */
@Component
public class Readiness {

  private final CourtRulesStore rules;
  private final Reachable reachable;
  private final Texts texts;

  @Inject
  public Readiness(CourtRulesStore rules, Reachable reachable, Texts texts) {
    this.rules = rules;
    this.reachable = reachable;
    this.texts = texts;
  }

  /** Whether a link may be offered; one statement. */
  public boolean isReachable() {
    return reachable.passed();
  }

  /**
   * @throws Refusal where the project is off
   */
  public void requireOn(Project project) {
    requireOn(project.getId(), project.getName());
  }

  private void requireOn(long project, String name) {
    if (!rules.rulesOf(project).court().on()) {
      throw refusal("ballincourt.sending.off", name);
    }
  }

  /**
   * Whether somebody who was invited may get one more mail.
   *
   * @throws Refusal where the project is off, or nobody knows whether clients can open a link
   */
  public void requireForMail(Sending sending) {
    requireOn(sending.about().project(), sending.about().projectName());
    if (!isReachable()) {
      throw refusal("ballincourt.sending.unreachable-now");
    }
  }

  private Refusal refusal(String key, Object... arguments) {
    return new Refusal(Refusal.Kind.CONFLICT, texts.text(key, arguments));
  }
}
