package org.ballincourt.questionnaire.results.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.action.Action;
import org.ballincourt.questionnaire.figures.Distribution;
import org.ballincourt.questionnaire.results.ChoiceWords;
import org.ballincourt.questionnaire.results.Given;
import org.ballincourt.questionnaire.results.QuestionResult;
import org.ballincourt.questionnaire.results.Wave;
import org.ballincourt.questionnaire.results.web.view.ActionView;
import org.ballincourt.questionnaire.results.web.view.BarView;
import org.ballincourt.questionnaire.results.web.view.GivenView;
import org.ballincourt.questionnaire.results.web.view.GivenView.Acts;
import org.ballincourt.questionnaire.results.web.view.QuestionView;
import org.springframework.stereotype.Component;

/** Puts what was answered to one question into what somebody reads. */
@Component
public class QuestionViews {

  /** Of one question; the others are in the table. */
  private static final int MOST_ANSWERS = 100;

  private final Figures figures;
  private final ChoiceWords words;
  private final Texts texts;

  @Inject
  public QuestionViews(Figures figures, ChoiceWords words, Texts texts) {
    this.figures = figures;
    this.words = words;
    this.texts = texts;
  }

  QuestionView of(QuestionResult result, Replies replies) {
    return new QuestionView(
        result,
        new QuestionView.Words(words.ends(result), figures.of(result)),
        bars(result),
        result.given().stream()
            .limit(MOST_ANSWERS)
            .map(given -> given(result, given, replies))
            .toList(),
        texts);
  }

  private List<BarView> bars(QuestionResult result) {
    Distribution recorded = result.recorded();
    return result.distribution().counts().entrySet().stream()
        .map(each -> bar(result, each, recorded.count(each.getKey())))
        .toList();
  }

  private BarView bar(QuestionResult result, Map.Entry<String, Integer> each, int recorded) {
    return new BarView(words.of(result, each.getKey()), each.getValue(), recorded);
  }

  private GivenView given(QuestionResult result, Given given, Replies replies) {
    boolean allowed = replies.areAllowedTo(given.wave());
    String said = said(result, given);
    List<ActionView> actions =
        replies.to(given, result.question().id()).stream()
            .map(
                action ->
                    new ActionView(action, replies.issues().get(action), said, allowed, texts))
            .toList();
    return new GivenView(
        result, given, words.of(result, given.answer()), new Acts(actions, allowed), texts);
  }

  /** The action with the answer that it belongs to. */
  ActionView action(Action action, Wave wave, List<QuestionResult> results, Replies replies) {
    String said =
        results.stream()
            .filter(result -> result.question().id().equals(action.answer().question()))
            .flatMap(
                result ->
                    result.given().stream()
                        .filter(given -> given.sheet().key().equals(action.answer().sheet()))
                        .map(given -> said(result, given)))
            .findFirst()
            .orElse("");
    return new ActionView(
        action, replies.issues().get(action), said, replies.areAllowedTo(wave), texts);
  }

  private String said(QuestionResult result, Given given) {
    String prompt = result.question().in(result.asked().main()).prompt();
    String text = given.answer().text();
    String answer = text.isEmpty() ? words.of(result, given.answer()) : text;
    return texts.text("ballincourt.action.said", prompt, answer);
  }
}
