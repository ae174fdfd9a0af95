package org.ballincourt.questionnaire.store;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ballincourt.change.Deed;
import org.ballincourt.change.Difference;
import org.ballincourt.change.Difference.What;
import org.ballincourt.change.store.ChangeStore;
import org.ballincourt.client.Language;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.Questionnaire;
import org.springframework.stereotype.Component;

/**
 * Writes down how a questionnaire differs from what it was before; joins the caller’s transaction.
 */
@Component
public class QuestionnaireHistory {

  private final ChangeStore changes;

  @Inject
  public QuestionnaireHistory(ChangeStore changes) {
    this.changes = changes;
  }

  void created(KeptQuestionnaire made) {
    Questionnaire form = made.current();
    Map<String, String> about = about(made);
    changes.add(
        null,
        Deed.QUESTIONNAIRE_CREATED,
        List.of(
            new Difference(What.QUESTIONNAIRE_NAME, about, null, form.name()),
            new Difference(What.QUESTIONNAIRE_LANGUAGES, about, null, languages(form)),
            new Difference(
                What.QUESTIONNAIRE_QUESTIONS,
                about,
                "0",
                Integer.toString(form.questions().size()))));
  }

  void deleted(KeptQuestionnaire gone) {
    Difference name =
        new Difference(What.QUESTIONNAIRE_NAME, about(gone), gone.current().name(), null);
    changes.add(null, Deed.QUESTIONNAIRE_DELETED, List.of(name));
  }

  void changed(KeptQuestionnaire before, KeptQuestionnaire after) {
    if (before.archived() != after.archived()) {
      Deed deed = after.archived() ? Deed.QUESTIONNAIRE_ARCHIVED : Deed.QUESTIONNAIRE_RESTORED;
      String name = after.current().name();
      changes.add(
          null,
          deed,
          List.of(
              after.archived()
                  ? new Difference(What.QUESTIONNAIRE_ARCHIVED, about(after), null, name)
                  : new Difference(What.QUESTIONNAIRE_ARCHIVED, about(after), name, null)));
    } else {
      changes.add(null, Deed.QUESTIONNAIRE_CHANGED, differences(before, after));
    }
  }

  private static List<Difference> differences(KeptQuestionnaire before, KeptQuestionnaire after) {
    Questionnaire was = before.current();
    Questionnaire is = after.current();
    Map<String, String> about = about(after);
    List<Difference> all = new ArrayList<>();
    add(all, new Difference(What.QUESTIONNAIRE_NAME, about, was.name(), is.name()));
    if (is.languages().stream().anyMatch(language -> isReworded(language, was, is))) {
      all.add(new Difference(What.QUESTIONNAIRE_HEADING, about, null, null));
    }
    add(all, new Difference(What.QUESTIONNAIRE_LANGUAGES, about, languages(was), languages(is)));
    long out = without(was.questions(), is.questions());
    long in = without(is.questions(), was.questions());
    if (out + in > 0) {
      all.add(
          new Difference(
              What.QUESTIONNAIRE_QUESTIONS, about, Long.toString(out), Long.toString(in)));
    } else if (!was.questions().equals(is.questions())) {
      all.add(new Difference(What.QUESTIONNAIRE_ORDER, about, null, null));
    }
    return all;
  }

  private static void add(List<Difference> all, Difference difference) {
    if (!Objects.equals(difference.before(), difference.after())) {
      all.add(difference);
    }
  }

  private static long without(List<Question> some, List<Question> others) {
    return some.stream().filter(question -> !others.contains(question)).count();
  }

  private static Map<String, String> about(KeptQuestionnaire kept) {
    return Map.of("id", Long.toString(kept.id()), "name", kept.current().name());
  }

  private static boolean isReworded(Language language, Questionnaire was, Questionnaire is) {
    return was.languages().contains(language)
        && !was.headingIn(language).equals(is.headingIn(language));
  }

  private static String languages(Questionnaire form) {
    return form.languages().stream().map(Language::tag).collect(joining(" "));
  }
}
