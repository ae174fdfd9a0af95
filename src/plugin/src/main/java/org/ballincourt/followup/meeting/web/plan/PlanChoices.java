package org.ballincourt.followup.meeting.web.plan;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.ballincourt.followup.meeting.MeetingKind;
import org.ballincourt.followup.meeting.Venue;
import org.ballincourt.followup.meeting.letter.MeetingTitle;
import org.ballincourt.followup.meeting.web.MeetingTexts;
import org.ballincourt.followup.meeting.web.plan.PlanForm.Choice;
import org.springframework.stereotype.Component;

/** What is proposed where nobody has chosen anything else. */
@Component
public class PlanChoices {

  /** With what the client prefers. */
  static final Venue.Kind USUAL_VENUE = Venue.Kind.TOOL;

  private final MeetingTexts words;

  @Inject
  public PlanChoices(MeetingTexts words) {
    this.words = words;
  }

  /** Null for none, and for what is no id. */
  static Long id(String text) {
    return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
  }

  /** As it was sent; what was not said follows from what it belongs to. */
  static MeetingKind kind(String text, String followUp) {
    return Stream.of(MeetingKind.values())
        .filter(kind -> kind.name().equals(text))
        .findFirst()
        .orElse(id(followUp) == null ? MeetingKind.CHECK_IN : MeetingKind.FOLLOW_UP);
  }

  /**
   * @param project what it is called
   * @param language of the client
   */
  static String title(MeetingKind kind, String project, String language) {
    return new MeetingTitle(kind, project).in(language);
  }

  /**
   * @param project what it is called
   * @param language of the client
   */
  List<Choice> kinds(String project, String language) {
    return Stream.of(MeetingKind.values())
        .map(kind -> new Choice(kind.name(), words.kind(kind), title(kind, project, language)))
        .toList();
  }

  /** What the client prefers first; the form says its name. */
  List<Choice> venues() {
    return Stream.of(Venue.Kind.values()).map(this::venue).toList();
  }

  private Choice venue(Venue.Kind kind) {
    String asked = words.texts().text("ballincourt.meeting.detail." + MeetingTexts.code(kind));
    return new Choice(kind.name(), words.venue(kind), asked);
  }
}
