package org.ballincourt.followup.meeting.web;

import java.util.List;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.meeting.web.agenda.AgendaView;
import org.ballincourt.jira.Texts;

/** The page of one meeting, for a template. */
public final class MeetingView {

  private final Meeting meeting;
  private final Told told;
  private final MinutesView minutes;
  private final Ways ways;
  private final MeetingTexts words;

  /**
   * What is told of it.
   *
   * @param form as JSON
   */
  record Told(List<FactView> facts, AgendaView agenda, String form) {}

  /**
   * Where one can go from here.
   *
   * @param projectKey as it is today
   * @param clientWork whether the person who is looking may change anything
   * @param sending the id of what was asked already; null for nothing
   */
  record Ways(String projectKey, boolean clientWork, Long questionnaire, Long sending) {}

  MeetingView(Meeting meeting, Told told, MinutesView minutes, Ways ways, MeetingTexts words) {
    this.meeting = meeting;
    this.told = told;
    this.minutes = minutes;
    this.ways = ways;
    this.words = words;
  }

  public String getId() {
    return Long.toString(meeting.id());
  }

  public String getProjectKey() {
    return ways.projectKey();
  }

  public String getForm() {
    return told.form();
  }

  public String getTitle() {
    return meeting.plan().title();
  }

  /** What it is for, and about what. */
  public String getSubtitle() {
    return text(
        "ballincourt.meeting.subtitle",
        words.kind(meeting.kind()),
        meeting.work().projectName(),
        meeting.work().clientName() == null ? "" : meeting.work().clientName());
  }

  public List<FactView> getFacts() {
    return told.facts();
  }

  public AgendaView getAgenda() {
    return told.agenda();
  }

  public MinutesView getMinutes() {
    return minutes;
  }

  /** Whether something is written down here; a meeting that was cancelled has nothing to tell. */
  public boolean isWritable() {
    return ways.clientWork() && meeting.course().state() != Meeting.State.CANCELLED;
  }

  public boolean isPlanned() {
    return ways.clientWork() && meeting.isPlanned();
  }

  public boolean isHeld() {
    return ways.clientWork() && meeting.course().state() == Meeting.State.HELD;
  }

  /** Whether its questions can be asked from here. */
  public boolean isAskable() {
    return isWritable() && ways.questionnaire() != null && ways.sending() == null;
  }

  public boolean isAsked() {
    return ways.sending() != null;
  }

  public String getSending() {
    return isAsked() ? Long.toString(ways.sending()) : "";
  }

  /** What is asked, and whom, for the form that sends it. */
  public String getAskQuery() {
    StringBuilder query = new StringBuilder("?projectKey=" + ways.projectKey());
    query.append("&questionnaire=").append(ways.questionnaire());
    meeting.plan().guests().forEach(guest -> query.append("&contact=").append(guest.contact()));
    if (meeting.followUp() != null) {
      query.append("&followUp=").append(meeting.followUp());
    }
    return query.toString();
  }

  public String getAllLabel() {
    return text("ballincourt.feedback.title");
  }

  public String getChangeLabel() {
    return text("ballincourt.meeting.deed.change");
  }

  public String getHeldLabel() {
    return text("ballincourt.meeting.deed.held");
  }

  public String getCancelLabel() {
    return text("ballincourt.meeting.deed.cancel");
  }

  public String getFileLabel() {
    return text("ballincourt.meeting.deed.file");
  }

  public String getPrintLabel() {
    return text("ballincourt.meeting.deed.print");
  }

  public String getTogetherLabel() {
    return text("ballincourt.meeting.ask.together");
  }

  public String getLinkLabel() {
    return text("ballincourt.meeting.ask.link");
  }

  public String getAskedLabel() {
    return text("ballincourt.meeting.ask.asked");
  }

  private String text(String key, Object... arguments) {
    return texts().text(key, arguments);
  }

  private Texts texts() {
    return words.texts();
  }
}
