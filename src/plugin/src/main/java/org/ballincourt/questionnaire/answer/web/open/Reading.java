package org.ballincourt.questionnaire.answer.web.open;

import org.ballincourt.client.Language;
import org.ballincourt.questionnaire.answer.Asked;
import org.ballincourt.questionnaire.answer.Draft;
import org.ballincourt.questionnaire.answer.web.AnswerWords;
import org.ballincourt.questionnaire.answer.web.QuestionViews;

/**
 * How somebody reads what she is asked.
 *
 * @param language of the questions
 * @param words what stands around them, in that language or in English
 * @param draft null where she has not begun
 */
record Reading(Language language, AnswerWords words, Draft draft) {

  /**
   * @param wanted a language that she has just chosen; null for none
   */
  static Reading of(Asked asked, String wanted, Draft draft) {
    Language language = asked.language(wanted, draft);
    return new Reading(language, AnswerWords.in(language.tag()), draft);
  }

  QuestionViews views(Asked asked) {
    return new QuestionViews(asked, language, words);
  }

  /** Keeps the language on the way to another page. */
  String query() {
    return PublicViews.LANGUAGE + "=" + language.tag();
  }

  /**
   * @param page counted from 0; what is read counts from 1
   */
  String pageQuery(int page) {
    return "?" + PublicViews.PAGE + "=" + (page + 1) + "&" + query();
  }
}
