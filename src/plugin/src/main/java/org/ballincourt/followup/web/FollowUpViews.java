package org.ballincourt.followup.web;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.List;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.access.FollowUpAccess;
import org.ballincourt.followup.store.ClientsToday;
import org.ballincourt.followup.store.FollowUpStore;
import org.ballincourt.followup.web.FollowUpView.Head;
import org.ballincourt.followup.web.FollowUpView.Told;
import org.springframework.stereotype.Component;

/** Puts together how far the follow-up of a project is. */
@Component
public class FollowUpViews {

  private final FollowUpStore store;
  private final ClientsToday clients;
  private final FollowUpAccess access;
  private final FollowUpParts parts;
  private final FollowUpWords words;

  @Inject
  public FollowUpViews(
      FollowUpStore store,
      ClientsToday clients,
      FollowUpAccess access,
      FollowUpParts parts,
      FollowUpWords words) {
    this.store = store;
    this.clients = clients;
    this.access = access;
    this.parts = parts;
    this.words = words;
  }

  /** Whether the person who is looking sees follow-ups there. */
  public boolean areSeenIn(Project project) {
    return access.reads(project);
  }

  /** Of the latest one, for somebody who sees it; a handful of statements. */
  public FollowUpView of(Project project) {
    List<FollowUp> all = clients.named(store.of(project.getId()));
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
        parts.steps(latest, access.works(project)),
        deeds(project, latest, never),
        words.texts());
  }

  private List<FollowUpDeedView> deeds(Project project, FollowUp followUp, boolean never) {
    return access.works(project) ? parts.deeds(followUp, never) : List.of();
  }
}
