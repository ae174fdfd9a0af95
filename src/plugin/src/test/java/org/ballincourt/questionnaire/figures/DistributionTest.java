package org.ballincourt.questionnaire.figures;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ballincourt.client.Language;
import org.ballincourt.figures.Share;
import org.ballincourt.questionnaire.Answer;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.QuestionKind;
import org.ballincourt.questionnaire.Wanted;
import org.ballincourt.questionnaire.Wording;
import org.junit.Test;

public class DistributionTest {

  @Test
  public void everyChoiceIsThereAlsoThoseNobodyMade() {
    Distribution rating = of(QuestionKind.RATING, List.of(), "5", "4", "5");
    assertEquals(List.of("1", "2", "3", "4", "5"), List.copyOf(rating.counts().keySet()));
    assertEquals(2, rating.count("5"));
    assertEquals(0, rating.count("1"));
    assertEquals(3, rating.answers());
    assertEquals(new Share(3, 3), rating.satisfied());
  }

  @Test
  public void whoSaidOnlyWhyHasNotAnswered() {
    Question question = question(QuestionKind.RATING, List.of());
    Distribution rating = Distribution.of(question, List.of(new Answer(List.of(), "It was late")));
    assertEquals(0, rating.answers());
  }

  @Test
  public void promotersBeginAtNineAndDetractorsEndAtSix() {
    assertEquals(
        new Nps(2, 2, 2), of(QuestionKind.NPS, List.of(), "10", "9", "8", "7", "6", "0").nps());
  }

  @Test
  public void effortIsTheMeanOfOneToSeven() {
    Effort effort = of(QuestionKind.EFFORT, List.of(), "1", "2", "7").effort();
    assertEquals(10 / 3.0, effort.mean(), 1e-12);
    assertEquals(3, effort.answers());
  }

  @Test
  public void ofSeveralChoicesEachIsCounted() {
    Question question = question(QuestionKind.SOME_OF, List.of("chat", "phone", "visit"));
    Distribution some =
        Distribution.of(
            question,
            List.of(
                new Answer(List.of("chat", "phone"), ""),
                new Answer(List.of("phone"), ""),
                Answer.NONE));
    assertEquals(Map.of("chat", 1, "phone", 2, "visit", 0), some.counts());
    assertEquals(new Share(2, 2), some.share("phone"));
  }

  @Test
  public void yesIsCountedOfThoseWhoSaidEither() {
    assertEquals(new Share(1, 3), of(QuestionKind.YES_NO, List.of(), "no", "yes", "no").yes());
  }

  private static Distribution of(QuestionKind kind, List<String> options, String... chosen) {
    return Distribution.of(
        question(kind, options),
        Stream.of(chosen).map(choice -> new Answer(List.of(choice), "")).toList());
  }

  private static Question question(QuestionKind kind, List<String> options) {
    Wording wording = new Wording("How was it?", "Why?", "bad", "good", Map.of());
    return new Question(
        "how",
        new Wanted(kind, options, false, true),
        null,
        null,
        Map.of(new Language("en"), wording));
  }
}
