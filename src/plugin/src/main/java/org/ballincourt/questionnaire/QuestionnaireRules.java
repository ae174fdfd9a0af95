package org.ballincourt.questionnaire;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ballincourt.client.Language;
import org.ballincourt.questionnaire.Questionnaire.Heading;
import org.ballincourt.questionnaire.QuestionnaireFault.Reason;

/** What holds for every questionnaire, also while it is being written. */
public final class QuestionnaireRules {

  public static final int MOST_QUESTIONS = 50;
  public static final int MOST_OPTIONS = 20;

  private static final int FEWEST_OPTIONS = 2;
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  private QuestionnaireRules() {}

  static void check(Map<Language, Heading> heading, List<Question> questions) {
    require(!heading.isEmpty(), Reason.NO_LANGUAGE, "title");
    require(!questions.isEmpty(), Reason.NO_QUESTION, "questions");
    require(questions.size() <= MOST_QUESTIONS, Reason.TOO_MANY_QUESTIONS, "questions");
    Map.Entry<Language, Heading> main = heading.entrySet().iterator().next();
    require(!main.getValue().title().isBlank(), Reason.NO_WORDS, "title");
    Map<String, Question> earlier = new LinkedHashMap<>();
    for (int i = 0; i < questions.size(); i++) {
      String place = "questions[" + i + "]";
      Question question = questions.get(i);
      checkId(question.id(), earlier.keySet(), place + ".id");
      checkWanted(question.wanted(), place);
      checkCondition(question.shownIf(), earlier, place + ".shownIf");
      checkWords(question, main.getKey(), place);
      earlier.put(question.id(), question);
    }
  }

  private static void checkId(String id, Set<String> taken, String place) {
    require(ID.matcher(id).matches(), Reason.NOT_AN_ID, place);
    require(!taken.contains(id), Reason.SAME_ID, place);
  }

  private static void checkWanted(Wanted wanted, String place) {
    int options = wanted.options().size();
    boolean fits =
        wanted.kind().hasOptions()
            ? options >= FEWEST_OPTIONS && options <= MOST_OPTIONS
            : options == 0;
    require(fits, Reason.OPTIONS, place + ".options");
    require(
        !wanted.why() || wanted.kind() != QuestionKind.TEXT, Reason.WHY_OF_TEXT, place + ".why");
    Set<String> earlier = new HashSet<>();
    for (int i = 0; i < options; i++) {
      checkId(wanted.options().get(i), earlier, place + ".options[" + i + "]");
      earlier.add(wanted.options().get(i));
    }
  }

  private static void checkCondition(
      Condition condition, Map<String, Question> earlier, String place) {
    if (condition == null) {
      return;
    }
    Question asked = earlier.get(condition.question());
    require(asked != null, Reason.NOT_EARLIER, place + ".question");
    boolean possible = asked.wanted().choices().containsAll(condition.answers());
    require(possible && !condition.answers().isEmpty(), Reason.NO_SUCH_ANSWER, place + ".answers");
  }

  private static void checkWords(Question question, Language main, String place) {
    List<String> gaps = Gaps.of(question, main);
    String first = gaps.isEmpty() ? "" : gaps.get(0);
    require(gaps.isEmpty(), Reason.NO_WORDS, place + ".wording." + main.tag() + "." + first);
  }

  private static void require(boolean holds, Reason reason, String place) {
    if (!holds) {
      throw new QuestionnaireFault(reason, place);
    }
  }
}
