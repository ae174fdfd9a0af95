package org.ballincourt.followup.meeting.letter;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.ballincourt.commitment.letter.LetterTexts;
import org.ballincourt.followup.meeting.MeetingKind;
import org.ballincourt.followup.meeting.Plan;

/**
 * What a meeting is called where nobody has called it anything else; the client reads it.
 *
 * @param kind not null
 * @param project what the project is called, not null
 */
public record MeetingTitle(MeetingKind kind, String project) {

  public MeetingTitle {
    requireNonNull(kind, "kind");
    requireNonNull(project, "project");
  }

  /**
   * @param language as in {@code nb}
   * @return at most {@link Plan#LONGEST_TITLE} characters
   */
  public String in(String language) {
    String name = "title-" + kind.name().toLowerCase(Locale.ROOT);
    String title = LetterTexts.of("meeting", language).text(name, project);
    int most = Math.min(title.codePointCount(0, title.length()), Plan.LONGEST_TITLE);
    return title.substring(0, title.offsetByCodePoints(0, most)).strip();
  }
}
