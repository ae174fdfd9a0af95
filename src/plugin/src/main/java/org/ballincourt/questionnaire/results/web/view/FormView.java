package org.ballincourt.questionnaire.results.web.view;

import java.util.List;

/** All that was answered to one questionnaire. */
public final class FormView {

  private final String name;
  private final List<WaveView> waves;
  private final List<QuestionView> questions;

  public FormView(String name, List<WaveView> waves, List<QuestionView> questions) {
    this.name = name;
    this.waves = List.copyOf(waves);
    this.questions = List.copyOf(questions);
  }

  public String getName() {
    return name;
  }

  public List<WaveView> getWaves() {
    return waves;
  }

  public List<QuestionView> getQuestions() {
    return questions;
  }
}
