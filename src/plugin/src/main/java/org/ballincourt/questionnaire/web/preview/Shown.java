package org.ballincourt.questionnaire.web.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ballincourt.client.Language;
import org.ballincourt.questionnaire.Pages;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.Questionnaire;

/**
 * One page of a questionnaire, in one language.
 *
 * @param page counted from 0
 */
record Shown(Questionnaire form, Language language, int page) {

  /** What a request asks for, as far as there is such a thing. */
  static Shown of(Questionnaire form, Look wanted) {
    Language language =
        form.languages().stream()
            .filter(one -> one.tag().equals(wanted.language()))
            .findFirst()
            .orElse(form.mainLanguage());
    return new Shown(form, language, page(wanted.page(), Pages.of(form).count()));
  }

  private static int page(String text, int count) {
    int number = text.matches("[1-9]\\d{0,2}") ? Integer.parseInt(text) : 1;
    return Math.min(number, count) - 1;
  }

  List<Question> questions() {
    return Pages.of(form).pages().get(page);
  }

  int pages() {
    return Pages.of(form).count();
  }

  Questionnaire.Heading heading() {
    return form.headingIn(language);
  }

  /** A text in this language; where there is none the main language has it. */
  String words(Function<Language, String> text) {
    return Optional.of(text.apply(language))
        .filter(words -> !words.isBlank())
        .orElseGet(() -> text.apply(form.mainLanguage()));
  }
}
