package org.ballincourt.commitment.letter;

import static java.util.Objects.requireNonNull;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ballincourt.client.Language;
import org.ballincourt.client.Person;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.Deadline;

/**
 * A letter that asks a client for something.
 *
 * @param needs what is still awaited, not empty
 * @param deadline by when; null without a date
 * @param sender the name of whoever asks; null for nobody in particular
 */
public record AskLetter(List<String> needs, Deadline deadline, String sender) {

  public AskLetter {
    needs = List.copyOf(needs);
  }

  /**
   * In her language, in English where there are no words in it.
   *
   * @param person null for nobody in particular
   * @param usual the language where there is nobody, not null
   */
  public Letter to(Person person, Language usual) {
    LetterTexts texts =
        LetterTexts.of(
            "asking", (person == null ? requireNonNull(usual, "usual") : person.language()).tag());
    List<String> parts = new ArrayList<>();
    parts.add(Greeting.of(person, texts));
    parts.add(texts.text(needs.size() == 1 ? "need" : "needs"));
    parts.add(String.join("\n", needs.stream().map(need -> "- " + need).toList()));
    when(texts).forEach(parts::add);
    parts.add(texts.text("questions"));
    parts.add(closing(texts));
    return new Letter(subject(texts), String.join("\n\n", parts) + "\n", texts.language());
  }

  private String subject(LetterTexts texts) {
    return needs.size() == 1
        ? texts.text("subject-one", needs.get(0))
        : texts.text("subject-many", needs.get(0), needs.size() - 1);
  }

  private Stream<String> when(LetterTexts texts) {
    if (deadline == null) {
      return Stream.empty();
    }
    String date =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
            .withLocale(texts.locale())
            .format(deadline.date());
    return Stream.of(
        deadline.unit() == Unit.WORKING_DAYS
            ? texts.text("by-date", date)
            : texts.text("by-time", date, time(texts)));
  }

  /** The time of day where the client’s clocks are. */
  private String time(LetterTexts texts) {
    ZonedDateTime due = deadline.due().atZone(deadline.calendar().zone());
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(texts.locale())
        .format(due);
  }

  private String closing(LetterTexts texts) {
    return sender == null ? texts.text("closing") : texts.text("closing") + "\n" + sender;
  }
}
