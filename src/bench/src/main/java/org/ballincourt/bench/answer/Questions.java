package org.ballincourt.bench.answer;

import java.util.List;
import java.util.stream.Stream;

/** All that is asked of a large Jira. */
final class Questions {

  private Questions() {}

  static List<Question> all(FilledJira jira) {
    return Stream.of(new ReportQuestions(jira).all(), JqlQuestions.of(jira).all())
        .flatMap(List::stream)
        .toList();
  }
}
