package org.ballincourt.followup.meeting.letter;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ballincourt.commitment.letter.LetterTexts;
import org.ballincourt.followup.meeting.Plan;
import org.ballincourt.followup.meeting.Venue;
import org.ballincourt.followup.meeting.ics.CalendarEvent.Words;
import org.ballincourt.mail.OutgoingMail;

/**
 * What somebody reads who is invited to a meeting; in English where there are no words in her
 * language.
 *
 * @param plan not null
 * @param zone where the client’s clocks stand, not null
 */
public record InvitationLetter(Plan plan, ZoneId zone) {

  /** Why she is written to. */
  public enum Occasion {
    INVITATION,
    CHANGE,
    CANCELLATION
  }

  private static final String KIND = "meeting";

  public InvitationLetter {
    requireNonNull(plan, "plan");
    requireNonNull(zone, "zone");
  }

  /**
   * @param language as in {@code nb}
   */
  public String subject(Occasion occasion, String language) {
    LetterTexts texts = LetterTexts.of(KIND, language);
    String date = date(FormatStyle.MEDIUM, texts);
    String line = texts.text(occasion.name().toLowerCase(Locale.ROOT), plan.title(), date);
    int most = Math.min(line.codePointCount(0, line.length()), OutgoingMail.LONGEST_SUBJECT);
    return line.substring(0, line.offsetByCodePoints(0, most)).strip();
  }

  /**
   * What her calendar shows.
   *
   * @param language as in {@code nb}
   */
  public Words words(Occasion occasion, String language) {
    LetterTexts texts = LetterTexts.of(KIND, language);
    String place = place(texts);
    List<String> parts = new ArrayList<>();
    if (occasion == Occasion.CANCELLATION) {
      parts.add(texts.text("off"));
    }
    if (!plan.note().isBlank()) {
      parts.add(plan.note());
    }
    parts.add(when(texts) + "\n" + texts.text("where", place));
    if (occasion != Occasion.CANCELLATION) {
      parts.add(texts.text("other-time"));
    }
    return new Words(plan.title(), String.join("\n\n", parts), place);
  }

  private String place(LetterTexts texts) {
    Venue venue = plan.venue();
    String kind = venue.kind().name().toLowerCase(Locale.ROOT);
    return venue.detail().isEmpty() ? texts.text(kind) : texts.text(kind + "-at", venue.detail());
  }

  private String when(LetterTexts texts) {
    return texts.text(
        "when",
        date(FormatStyle.FULL, texts),
        time(plan.time().startsAt(), texts),
        time(plan.time().endsAt(), texts),
        zone.getDisplayName(TextStyle.FULL, texts.locale()));
  }

  private String date(FormatStyle style, LetterTexts texts) {
    return DateTimeFormatter.ofLocalizedDate(style)
        .withLocale(texts.locale())
        .format(plan.time().startsAt().atZone(zone));
  }

  private String time(Instant instant, LetterTexts texts) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(texts.locale())
        .format(instant.atZone(zone));
  }
}
