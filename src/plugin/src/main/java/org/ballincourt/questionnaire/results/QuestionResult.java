package org.ballincourt.questionnaire.results;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ballincourt.client.Language;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.figures.Distribution;

/**
 * What was answered to one question, asked in the same words.
 *
 * @param asked where it was asked
 * @param question as it was asked last
 * @param given all that may be seen; what says nothing is left out
 */
public record QuestionResult(Asked asked, Question question, List<Given> given) {

  /**
   * @param questionnaire its id
   * @param versions those in which it was asked in these words, not empty
   * @param own the id of the sending to which its sender has added it; null for one of the
   *     questionnaire’s
   * @param main in which language its words are told
   */
  public record Asked(long questionnaire, SortedSet<Integer> versions, Long own, Language main) {
    public Asked {
      versions = Collections.unmodifiableSortedSet(new TreeSet<>(versions));
    }
  }

  public QuestionResult {
    given = List.copyOf(given);
  }

  public boolean isOwn() {
    return asked.own() != null;
  }

  /** Of what clients have answered themselves. */
  public Distribution distribution() {
    return distribution(false);
  }

  /** Of what we have written down for them. */
  public Distribution recorded() {
    return distribution(true);
  }

  private Distribution distribution(boolean recorded) {
    return Distribution.of(
        question,
        given.stream()
            .filter(each -> each.isRecordedByUs() == recorded)
            .map(Given::answer)
            .toList());
  }
}
