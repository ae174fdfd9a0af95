package org.ballincourt.followup.meeting.letter;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.client.Language;
import org.ballincourt.client.Person;
import org.ballincourt.commitment.letter.Greeting;
import org.ballincourt.commitment.letter.LetterTexts;
import org.ballincourt.followup.meeting.Minutes;
import org.ballincourt.followup.meeting.Minutes.Decision;
import org.ballincourt.followup.meeting.Plan;

/**
 * The mail that tells what was said in a meeting, as it is proposed to its sender.
 *
 * @param plan of the meeting, not null
 * @param zone where the client’s clocks stand, not null
 * @param sender her name; null where it is not known
 */
public record RecapLetter(Plan plan, ZoneId zone, String sender) {

  private static final String KIND = "recap";

  public RecapLetter {
    requireNonNull(plan, "plan");
    requireNonNull(zone, "zone");
  }

  /** Around the words of the minutes, in English where there are none in the language. */
  public Recap in(Language language, Minutes minutes) {
    LetterTexts texts = LetterTexts.of(KIND, language.tag());
    List<String> parts = new ArrayList<>();
    parts.add(Recap.GREETING);
    parts.add(texts.text("thanks", plan.title(), date(texts)));
    if (!minutes.recap().isBlank()) {
      parts.add(minutes.recap());
    }
    if (!minutes.decisions().isEmpty()) {
      parts.add(texts.text("decisions") + "\n" + listed(minutes.decisions()));
    }
    parts.add(texts.text("correct"));
    parts.add(texts.text("closing") + (sender == null ? "" : "\n" + sender));
    return new Recap(subject(texts), String.join("\n\n", parts));
  }

  private static String listed(List<Decision> decisions) {
    return String.join("\n", decisions.stream().map(one -> "- " + one.text()).toList());
  }

  private String subject(LetterTexts texts) {
    String line = texts.text("subject", plan.title());
    int most = Math.min(line.codePointCount(0, line.length()), Recap.LONGEST_SUBJECT);
    return line.substring(0, line.offsetByCodePoints(0, most)).strip();
  }

  private String date(LetterTexts texts) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .withLocale(texts.locale())
        .format(plan.time().startsAt().atZone(zone));
  }

  /**
   * The mail as one person gets it.
   *
   * @param person null where she is not known any more
   */
  public static Recap to(Person person, Recap recap, Language language) {
    return recap.greeting(Greeting.of(person, LetterTexts.of(KIND, language.tag())));
  }
}
