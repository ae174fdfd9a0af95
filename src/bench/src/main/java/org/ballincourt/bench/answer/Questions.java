package org.ballincourt.bench.answer;

import java.util.List;
import java.util.stream.Stream;

/** All that is asked of a large Jira. */
final class Questions {

  private Questions() {}

  /** Those whose answers are timed. */
  static List<Question> timed(FilledJira jira) {
    return Stream.of(
            new ReportQuestions(jira).all(),
            new ItemQuestions(jira).all(),
            JqlQuestions.of(jira).all())
        .flatMap(List::stream)
        .toList();
  }

  /** Those whose statements are counted. */
  static List<Question> counted(FilledJira jira) {
    Question feedback = new ItemQuestions(jira).feedback();
    return Stream.concat(timed(jira).stream(), Stream.of(feedback)).toList();
  }
}
