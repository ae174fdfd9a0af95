package org.ballincourt.followup.meeting.web.plan;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.ballincourt.client.Client;
import org.ballincourt.followup.meeting.Guest;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.meeting.MeetingKind;
import org.ballincourt.followup.meeting.Plan;
import org.ballincourt.followup.meeting.post.MeetingAccess;
import org.ballincourt.followup.meeting.post.MeetingAccess.SeenMeeting;
import org.ballincourt.followup.meeting.web.MeetingTexts;
import org.ballincourt.followup.meeting.web.plan.PlanForm.Filled;
import org.ballincourt.followup.meeting.web.plan.PlanForm.Kept;
import org.springframework.stereotype.Component;

/** Puts together what can be planned, and with whom. */
@Component
public class PlanForms {

  private static final int USUAL_MINUTES = 60;

  private final MeetingAccess access;
  private final PossiblePeople people;
  private final PlanChoices choices;
  private final MeetingTexts words;

  @Inject
  public PlanForms(
      MeetingAccess access, PossiblePeople people, PlanChoices choices, MeetingTexts words) {
    this.access = access;
    this.people = people;
    this.choices = choices;
    this.words = words;
  }

  /**
   * @param key of the project, as a request sent it
   * @param kind as a request sent it; what is none follows from what it belongs to
   * @param followUp as a request sent it; what is none is none
   */
  PlanView ofNew(String key, String kind, String followUp) {
    Project project = access.workableProject(key);
    MeetingKind known = PlanChoices.kind(kind, followUp);
    PossiblePeople.Everybody everybody = people.ofNew(project);
    Filled filled =
        new Filled(
            known.name(),
            PlanChoices.id(followUp),
            USUAL_MINUTES,
            PlanChoices.USUAL_VENUE.name(),
            "",
            PlanChoices.title(known, project.getName(), everybody.language()),
            "");
    return view(project, null, filled, everybody);
  }

  /**
   * @param id as a request sent it
   */
  PlanView of(String id) {
    SeenMeeting seen = access.workable(id);
    Meeting meeting = seen.meeting();
    Plan plan = meeting.plan();
    Client client = words.clientOf(meeting.work()).orElse(null);
    Kept kept =
        new Kept(
            meeting.id(),
            meeting.revision(),
            plan.time().startsAt().toString(),
            words.when(plan.time(), client));
    List<Long> guests = plan.guests().stream().map(Guest::contact).toList();
    return view(
        seen.project(),
        kept,
        filled(meeting),
        people.of(seen.project(), Set.copyOf(guests), plan.ours()));
  }

  private static Filled filled(Meeting meeting) {
    Plan plan = meeting.plan();
    return new Filled(
        meeting.kind().name(),
        meeting.followUp(),
        plan.time().length().toMinutes(),
        plan.venue().kind().name(),
        plan.venue().detail(),
        plan.title(),
        plan.note());
  }

  private PlanView view(
      Project project, Kept kept, Filled filled, PossiblePeople.Everybody everybody) {
    PlanForm form =
        new PlanForm(
            project.getKey(),
            words.texts().zone().getId(),
            kept,
            filled,
            choices.kinds(project.getName(), everybody.language()),
            choices.venues(),
            everybody.clients(),
            everybody.ours());
    return new PlanView(form, words.texts());
  }
}
