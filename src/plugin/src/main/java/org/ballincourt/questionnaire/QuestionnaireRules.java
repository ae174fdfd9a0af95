package org.ballincourt.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ballincourt.client.Language;
import org.ballincourt.questionnaire.Questionnaire.Heading;
import org.ballincourt.questionnaire.QuestionnaireFault.Fault;
import org.ballincourt.questionnaire.QuestionnaireFault.Reason;

/** What holds for every questionnaire, also while it is being written. */
public final class QuestionnaireRules {

  public static final int MOST_QUESTIONS = 50;
  public static final int MOST_OPTIONS = 20;

  private static final int FEWEST_OPTIONS = 2;
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, Question> earlier = new LinkedHashMap<>();

  private QuestionnaireRules() {}

  /**
   * @throws QuestionnaireFault that names all that is wrong
   */
  static void check(Map<Language, Heading> heading, List<Question> questions) {
    QuestionnaireRules rules = new QuestionnaireRules();
    rules.require(!heading.isEmpty(), Reason.NO_LANGUAGE, "title");
    heading.entrySet().stream().findFirst().ifPresent(main -> rules.checkAll(main, questions));
    if (!rules.faults.isEmpty()) {
      throw new QuestionnaireFault(rules.faults);
    }
  }

  private void checkAll(Map.Entry<Language, Heading> main, List<Question> questions) {
    String title = String.join(".", "title", main.getKey().tag());
    require(!main.getValue().title().isBlank(), Reason.NO_WORDS, title);
    require(!questions.isEmpty(), Reason.NO_QUESTION, "questions");
    require(questions.size() <= MOST_QUESTIONS, Reason.TOO_MANY_QUESTIONS, "questions");
    for (int i = 0; i < Math.min(questions.size(), MOST_QUESTIONS); i++) {
      String place = "questions[" + i + "]";
      Question question = questions.get(i);
      checkId(question.id(), earlier.keySet(), place + ".id");
      checkWanted(question.wanted(), place);
      checkCondition(question.shownIf(), place + ".shownIf");
      checkWords(question, main.getKey(), place);
      earlier.put(question.id(), question);
    }
  }

  private void checkId(String id, Set<String> taken, String place) {
    require(ID.matcher(id).matches(), Reason.NOT_AN_ID, place);
    require(!taken.contains(id), Reason.SAME_ID, place);
  }

  private void checkWanted(Wanted wanted, String place) {
    int options = wanted.options().size();
    boolean fits =
        wanted.kind().hasOptions()
            ? options >= FEWEST_OPTIONS && options <= MOST_OPTIONS
            : options == 0;
    require(fits, Reason.OPTIONS, place + ".options");
    require(
        !wanted.why() || wanted.kind() != QuestionKind.TEXT, Reason.WHY_OF_TEXT, place + ".why");
    Set<String> before = new HashSet<>();
    for (int i = 0; i < Math.min(options, MOST_OPTIONS); i++) {
      checkId(wanted.options().get(i), before, place + ".options[" + i + "]");
      before.add(wanted.options().get(i));
    }
  }

  private void checkCondition(Condition condition, String place) {
    if (condition == null) {
      return;
    }
    Question asked = earlier.get(condition.question());
    require(asked != null, Reason.NOT_EARLIER, place + ".question");
    boolean possible = asked == null || asked.wanted().choices().containsAll(condition.answers());
    require(possible && !condition.answers().isEmpty(), Reason.NO_SUCH_ANSWER, place + ".answers");
  }

  private void checkWords(Question question, Language main, String place) {
    Gaps.of(question, main)
        .forEach(
            gap -> require(false, Reason.NO_WORDS, place + ".wording." + main.tag() + "." + gap));
  }

  private void require(boolean holds, Reason reason, String place) {
    if (!holds) {
      faults.add(new Fault(reason, place));
    }
  }
}
