package org.ballincourt.followup.web;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.List;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.Stage.State;
import org.ballincourt.followup.access.FollowUpAccess;
import org.ballincourt.followup.step.Ways;
import org.ballincourt.followup.store.FollowUpStore;
import org.ballincourt.followup.web.FollowUpView.Head;
import org.ballincourt.followup.web.FollowUpView.Told;
import org.springframework.stereotype.Component;

/** Puts together how far the follow-up of a project is. */
@Component
public class FollowUpViews {

  private final FollowUpStore store;
  private final FollowUpAccess access;
  private final StepViews steps;
  private final Ways ways;
  private final FollowUpWords words;

  @Inject
  public FollowUpViews(
      FollowUpStore store, FollowUpAccess access, StepViews steps, Ways ways, FollowUpWords words) {
    this.store = store;
    this.access = access;
    this.steps = steps;
    this.ways = ways;
    this.words = words;
  }

  public boolean areSeenIn(Project project) {
    return access.reads(project);
  }

  /** Of the latest one, for somebody who sees it; a handful of statements. */
  public FollowUpView of(Project project) {
    List<FollowUp> all = store.of(project.getId());
    boolean never = store.never(project.getId());
    return all.isEmpty() ? none(project, never) : some(project, all, never);
  }

  private FollowUpView none(Project project, boolean never) {
    return new FollowUpView(
        new Head(project.getKey(), null, null),
        new Told(words.texts().text("ballincourt.follow-up.none"), never, List.of()),
        List.of(),
        deeds(project, null, never),
        words.texts());
  }

  private FollowUpView some(Project project, List<FollowUp> all, boolean never) {
    FollowUp latest = all.get(0);
    List<String> earlier = all.stream().skip(1).map(words::line).toList();
    String issue = latest.ending().issue() == null ? null : latest.ending().issue().key();
    return new FollowUpView(
        new Head(project.getKey(), latest.id(), issue),
        new Told(words.sentence(latest), never, earlier),
        steps.of(latest, access.works(project)),
        deeds(project, latest, never),
        words.texts());
  }

  /**
   * @param followUp null for none
   */
  private List<FollowUpDeedView> deeds(Project project, FollowUp followUp, boolean never) {
    State state = followUp == null ? null : followUp.stage().state();
    return access.works(project)
        ? Deed.of(state, never).stream().map(deed -> view(deed, followUp)).toList()
        : List.of();
  }

  private FollowUpDeedView view(Deed deed, FollowUp followUp) {
    String label = "ballincourt.follow-up.deed." + deed.code();
    return deed == Deed.PLAN
        ? new FollowUpDeedView(deed, words.texts().text(label), ways.plan(followUp, label).path())
        : new FollowUpDeedView(deed, words.texts().text(label));
  }
}
