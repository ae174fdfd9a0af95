package org.ballincourt.change.web;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import java.util.Arrays;
import org.ballincourt.change.Difference;
import org.ballincourt.client.Language;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Says in the viewer's words what somebody has set otherwise of a questionnaire. */
@Component
public class QuestionnaireChangeWords {

  private final Texts texts;

  @Inject
  public QuestionnaireChangeWords(Texts texts) {
    this.texts = texts;
  }

  String name(Difference difference) {
    if (difference.before() == null) {
      return texts.text("ballincourt.change.questionnaire.new", difference.after());
    }
    return difference.after() == null
        ? texts.text("ballincourt.change.questionnaire.gone", difference.before())
        : texts.text(
            "ballincourt.change.questionnaire.name", difference.before(), difference.after());
  }

  String archived(Difference difference) {
    return difference.after() == null
        ? texts.text("ballincourt.change.questionnaire.restored", difference.before())
        : texts.text("ballincourt.change.questionnaire.archived", difference.after());
  }

  String heading(Difference difference) {
    return texts.text("ballincourt.change.questionnaire.heading", difference.about().get("name"));
  }

  String languages(Difference difference) {
    String name = difference.about().get("name");
    String after = languages(difference.after());
    return difference.before() == null
        ? texts.text("ballincourt.change.questionnaire.new-languages", name, after)
        : texts.text(
            "ballincourt.change.questionnaire.languages",
            name,
            languages(difference.before()),
            after);
  }

  private String languages(String tags) {
    return Arrays.stream(tags.split(" ")).map(this::language).collect(joining(", "));
  }

  private String language(String tag) {
    return Language.isKnown(tag) ? new Language(tag).name(texts.locale()) : tag;
  }

  String questions(Difference difference) {
    return texts.text(
        "ballincourt.change.questionnaire.questions",
        difference.about().get("name"),
        Long.valueOf(difference.before()),
        Long.valueOf(difference.after()));
  }

  String order(Difference difference) {
    return texts.text("ballincourt.change.questionnaire.order", difference.about().get("name"));
  }
}
