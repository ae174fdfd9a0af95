package org.ballincourt.questionnaire.figures;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.figures.Share;
import org.ballincourt.questionnaire.Answer;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.QuestionKind;

/**
 * How often each choice was made.
 *
 * @param counts by choice, in the order of the choices, those that nobody made too
 * @param answers how many answered; where several may be chosen, the counts add up to more
 */
public record Distribution(Map<String, Integer> counts, int answers) {

  public Distribution {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  /**
   * @param given all that was answered to the question; what says nothing, and choices that it does
   *     not have, are left out
   */
  public static Distribution of(Question question, Collection<Answer> given) {
    List<Answer> answers = given.stream().filter(question::isAnsweredBy).toList();
    Map<String, Integer> counts = new LinkedHashMap<>();
    question.wanted().choices().forEach(choice -> counts.put(choice, 0));
    answers.forEach(
        answer ->
            answer.chosen().forEach(choice -> counts.computeIfPresent(choice, (c, n) -> n + 1)));
    return new Distribution(counts, answers.size());
  }

  /** 0 where nobody made it. */
  public int count(String choice) {
    return counts.getOrDefault(choice, 0);
  }

  /** How large a part of those who answered made a choice. */
  public Share share(String choice) {
    return new Share(count(choice), answers);
  }

  /** Of answers on a scale of 0 to 10. */
  public Nps nps() {
    return new Nps(between(9, 10), between(7, 8), between(0, 6));
  }

  /** Of answers on a scale of 1 to 7. */
  public Effort effort() {
    int sum = 0;
    for (Map.Entry<String, Integer> choice : counts.entrySet()) {
      sum += Integer.parseInt(choice.getKey()) * choice.getValue();
    }
    return new Effort(sum, answers);
  }

  /** Those who chose 4 or 5 of 5: what the makers of such questions call the top two boxes. */
  public Share satisfied() {
    return new Share(between(4, 5), answers);
  }

  /** Those who said yes. */
  public Share yes() {
    return share(QuestionKind.YES);
  }

  private int between(int lowestInclusive, int highestInclusive) {
    int sum = 0;
    for (int choice = lowestInclusive; choice <= highestInclusive; choice++) {
      sum += count(Integer.toString(choice));
    }
    return sum;
  }
}
