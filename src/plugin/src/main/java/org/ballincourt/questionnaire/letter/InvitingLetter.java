package org.ballincourt.questionnaire.letter;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.client.Language;
import org.ballincourt.client.Person;
import org.ballincourt.commitment.letter.Greeting;
import org.ballincourt.commitment.letter.LetterTexts;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.invitation.Letter;

/**
 * The letter that brings somebody the link to a questionnaire, as it is proposed to its sender.
 *
 * @param form what is asked, not null
 * @param about what our work together is called, not null
 * @param terms not null
 * @param sender her name; null where it is not known
 */
public record InvitingLetter(Questionnaire form, String about, Terms terms, String sender) {

  private static final String KIND = "inviting";

  /**
   * @param lastDay on which the link works, not null
   * @param named whether answers are told by name
   */
  public record Terms(LocalDate lastDay, boolean named) {
    public Terms {
      requireNonNull(lastDay, "lastDay");
    }
  }

  public InvitingLetter {
    requireNonNull(form, "form");
    requireNonNull(about, "about");
    requireNonNull(terms, "terms");
  }

  /** In a language, in English where there are no words in it; with marks for name and link. */
  public Letter in(Language language) {
    return written(language, "subject", "body");
  }

  /** The same, as a friendly reminder. */
  public Letter reminderIn(Language language) {
    return written(language, "reminder-subject", "reminder-body");
  }

  private Letter written(Language language, String subject, String body) {
    LetterTexts texts = LetterTexts.of(KIND, language.tag());
    Object[] facts = {title(language), about, form.minutes(), lastDay(texts)};
    List<String> parts = new ArrayList<>(List.of(Letter.GREETING));
    for (String sentence : List.of(body, "link")) {
      parts.add(texts.text(sentence, facts));
    }
    parts.add(Letter.LINK);
    for (String sentence : List.of("until", terms.named() ? "names" : "no-names", "talk")) {
      parts.add(texts.text(sentence, facts));
    }
    parts.add(texts.text("closing") + (sender == null ? "" : "\n" + sender));
    String line = texts.text(subject, facts);
    return new Letter(shortened(line), String.join("\n\n", parts));
  }

  private String title(Language language) {
    String title = form.headingIn(language).title();
    return title.isBlank() ? form.headingIn(form.mainLanguage()).title() : title;
  }

  private String lastDay(LetterTexts texts) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .withLocale(texts.locale())
        .format(terms.lastDay());
  }

  private static String shortened(String line) {
    int most = Math.min(line.codePointCount(0, line.length()), Letter.LONGEST_SUBJECT);
    return line.substring(0, line.offsetByCodePoints(0, most)).strip();
  }

  /**
   * A letter as one person gets it, with one mark for the link, whatever she is called.
   *
   * @param person null where she is not known any more
   */
  public static Letter to(Person person, Letter letter, Language language) {
    String greeting = Greeting.of(person, LetterTexts.of(KIND, language.tag()));
    return letter.greeting(greeting.replace(Letter.LINK, " ")); // without a blank two halves meet
  }
}
