package org.ballincourt.questionnaire.answer;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.questionnaire.Answer;
import org.ballincourt.questionnaire.AnswerFault;
import org.ballincourt.questionnaire.AnswerSheet;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.Questionnaire;

/**
 * The answers of one page of a form, as a browser sends them: {@link #ASKED} has the ids of the
 * questions that stood there, since what is left out is not sent.
 *
 * @param sheet all answers, with those of the page; a choice that there is not is not among them
 * @param faults what of them cannot be taken, by question; a missing one is no fault here
 * @param strange whether something was sent that nobody asked for
 */
public record PostedAnswers(AnswerSheet sheet, Map<String, AnswerFault> faults, boolean strange) {

  public static final String ASKED = "asked";

  /** What is before the id of a question in the name of a field with its choices. */
  public static final String CHOICE = "choice-";

  /** The same of a field with its text. */
  public static final String TEXT = "text-";

  public PostedAnswers {
    faults = Map.copyOf(faults);
  }

  /**
   * @param before what was answered until then
   * @param fields those of the form, as a request has them
   */
  public static PostedAnswers of(
      Questionnaire form, AnswerSheet before, Map<String, String[]> fields) {
    Set<String> asked = new LinkedHashSet<>(values(fields, ASKED));
    AnswerSheet sheet = before;
    Map<String, AnswerFault> faults = new LinkedHashMap<>();
    for (String id : asked) {
      Optional<Question> question = form.question(id);
      if (question.isPresent()) {
        Answer answer = answer(id, fields);
        Optional<AnswerFault> fault = question.get().faultOf(answer);
        fault.ifPresent(wrong -> faults.put(id, wrong));
        boolean badChoice = fault.filter(wrong -> wrong != AnswerFault.TOO_LONG).isPresent();
        List<String> chosen = badChoice ? before.answerTo(id).chosen() : answer.chosen();
        sheet = sheet.with(id, new Answer(chosen, answer.text()));
      }
    }
    return new PostedAnswers(sheet, faults, isStrange(form, asked, fields.keySet()));
  }

  private static boolean isStrange(Questionnaire form, Set<String> asked, Set<String> names) {
    return asked.stream().anyMatch(id -> form.question(id).isEmpty())
        || names.stream()
            .map(PostedAnswers::question)
            .anyMatch(id -> !asked.contains(id) && !id.isEmpty());
  }

  /** The question that a field belongs to; empty for other fields. */
  private static String question(String name) {
    if (name.startsWith(CHOICE)) {
      return name.substring(CHOICE.length());
    }
    return name.startsWith(TEXT) ? name.substring(TEXT.length()) : "";
  }

  private static Answer answer(String id, Map<String, String[]> fields) {
    List<String> chosen =
        values(fields, CHOICE + id).stream().filter(choice -> !choice.isEmpty()).toList();
    String text = values(fields, TEXT + id).stream().findFirst().orElse("");
    return new Answer(chosen, WrittenText.clean(text));
  }

  private static List<String> values(Map<String, String[]> fields, String name) {
    return Arrays.asList(fields.getOrDefault(name, new String[0]));
  }
}
