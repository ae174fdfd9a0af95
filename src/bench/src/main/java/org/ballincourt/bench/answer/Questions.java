package org.ballincourt.bench.answer;

import java.util.List;

/** All that is asked of a large Jira. */
final class Questions {

  private Questions() {}

  static List<Question> all(FilledJira jira) {
    return JqlQuestions.of(jira).all();
  }
}
