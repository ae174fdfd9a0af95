package org.ballincourt.questionnaire;

import java.util.ArrayList;
import java.util.List;
import org.ballincourt.client.Language;

/**
 * What of a questionnaire is not translated, as places in it: {@code title}, or {@code
 * questions[2].prompt}, {@code .why}, {@code .low}, {@code .high}, {@code .options.early}.
 */
final class Gaps {

  private Gaps() {}

  /** In the order of the form. An introduction may be missing everywhere, but not in one only. */
  static List<String> of(Questionnaire form, Language language) {
    List<String> gaps = new ArrayList<>();
    Questionnaire.Heading heading = form.headingIn(language);
    note(gaps, "title", heading.title());
    if (!form.headingIn(form.mainLanguage()).introduction().isBlank()) {
      note(gaps, "introduction", heading.introduction());
    }
    List<Question> questions = form.questions();
    for (int i = 0; i < questions.size(); i++) {
      String place = "questions[" + i + "].";
      of(questions.get(i), language).forEach(gap -> gaps.add(place + gap));
    }
    return gaps;
  }

  /** Those of one question, as places in it. */
  static List<String> of(Question question, Language language) {
    List<String> gaps = new ArrayList<>();
    Wording wording = question.in(language);
    note(gaps, "prompt", wording.prompt());
    if (question.wanted().why()) {
      note(gaps, "why", wording.why());
    }
    if (question.kind().isScale()) {
      note(gaps, "low", wording.low());
      note(gaps, "high", wording.high());
    }
    for (String option : question.wanted().options()) {
      note(gaps, String.join(".", "options", option), wording.option(option));
    }
    return gaps;
  }

  private static void note(List<String> gaps, String place, String text) {
    if (text.isBlank()) {
      gaps.add(place);
    }
  }
}
