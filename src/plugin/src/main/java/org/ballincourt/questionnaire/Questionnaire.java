package org.ballincourt.questionnaire;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.client.Language;

/**
 * The form, in all its languages.
 *
 * @param name what those who keep it call it, not null
 * @param heading what a client reads above it, by language; the first language is the one that is
 *     never missing
 * @param questions in their order, not empty
 */
public record Questionnaire(String name, Map<Language, Heading> heading, List<Question> questions) {

  private static final int SECONDS_TO_WRITE = 60;
  private static final int SECONDS_TO_CHOOSE = 20;
  private static final int SECONDS_A_MINUTE = 60;

  /**
   * What stands above the questions, in one language.
   *
   * @param title not null; empty while it is not translated
   * @param introduction not null; empty for none
   */
  public record Heading(String title, String introduction) {

    public static final Heading NONE = new Heading("", "");

    public Heading {
      requireNonNull(title, "title");
      requireNonNull(introduction, "introduction");
    }
  }

  /**
   * @throws QuestionnaireFault where it cannot be asked as it is
   */
  public Questionnaire {
    requireNonNull(name, "name");
    heading = Collections.unmodifiableMap(new LinkedHashMap<>(heading));
    questions = List.copyOf(questions);
    QuestionnaireRules.check(heading, questions);
  }

  /** In their order; the first one is never missing. */
  public List<Language> languages() {
    return List.copyOf(heading.keySet());
  }

  public Language mainLanguage() {
    return heading.keySet().iterator().next();
  }

  public Heading headingIn(Language language) {
    return heading.getOrDefault(language, Heading.NONE);
  }

  public Optional<Question> question(String id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }

  /** Everything that is not translated, by its place; see {@link Gaps}. */
  public List<String> gaps(Language language) {
    return Gaps.of(this, language);
  }

  /** The language in which somebody is asked: hers where it is whole, else the main one. */
  public Language languageFor(Language wanted) {
    return heading.containsKey(wanted) && gaps(wanted).isEmpty() ? wanted : mainLanguage();
  }

  /** What of a sheet counts: answers to questions that are shown, as far as they belong there. */
  public AnswerSheet kept(AnswerSheet sheet) {
    AnswerSheet kept = AnswerSheet.EMPTY;
    for (Question question : questions) {
      if (question.isShown(kept)) {
        kept = kept.with(question.id(), question.kept(sheet.answerTo(question.id())));
      }
    }
    return kept;
  }

  /** What is wrong with a finished sheet, by the id of the question; empty where nothing is. */
  public Map<String, AnswerFault> faultsOf(AnswerSheet sheet) {
    return faultsOf(questions, sheet);
  }

  /** The same of some of the questions. */
  public Map<String, AnswerFault> faultsOf(List<Question> some, AnswerSheet sheet) {
    Map<String, AnswerFault> faults = new LinkedHashMap<>();
    AnswerSheet kept = kept(sheet);
    for (Question question : some) {
      if (question.isShown(kept)) {
        Answer answer = sheet.answerTo(question.id());
        question
            .faultOf(answer)
            .or(() -> missing(question, answer))
            .ifPresent(fault -> faults.put(question.id(), fault));
      }
    }
    return faults;
  }

  private static Optional<AnswerFault> missing(Question question, Answer answer) {
    return question.wanted().required() && !question.isAnsweredBy(answer)
        ? Optional.of(AnswerFault.MISSING)
        : Optional.empty();
  }

  /** Whether a client is asked the same; what it is called by its keepers she never sees. */
  public boolean asksTheSameAs(Questionnaire other) {
    return languages().equals(other.languages())
        && heading.equals(other.heading)
        && questions.equals(other.questions);
  }

  /** About how long it takes to answer it; at least one. */
  public int minutes() {
    int seconds = questions.stream().mapToInt(Questionnaire::secondsFor).sum();
    return Math.max(1, (seconds + SECONDS_A_MINUTE - 1) / SECONDS_A_MINUTE);
  }

  private static int secondsFor(Question question) {
    return question.kind() == QuestionKind.TEXT ? SECONDS_TO_WRITE : SECONDS_TO_CHOOSE;
  }

  /** The same with questions of somebody’s own after it. */
  public Questionnaire with(List<Question> own) {
    List<Question> all = new ArrayList<>(questions);
    all.addAll(own);
    return new Questionnaire(name, heading, all);
  }
}
