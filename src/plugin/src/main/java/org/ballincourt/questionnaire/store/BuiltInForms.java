package org.ballincourt.questionnaire.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.form.WrittenForm;

/**
 * The forms that come along. They are put among the others when somebody first looks for them, and
 * never again: what became of one since is its keepers’ business.
 */
final class BuiltInForms {

  /** The first is questionnaire 1, and so on; a new one goes to the end. */
  static final List<String> NAMES =
      List.of("kick-off", "onboarding", "pulse", "follow-up", "month-later");

  private final ActiveObjects ao;
  private final QuestionnaireRows rows;

  BuiltInForms(ActiveObjects ao) {
    this.ao = ao;
    this.rows = new QuestionnaireRows(ao);
  }

  static boolean isOne(long id) {
    return id >= 1 && id <= NAMES.size();
  }

  static long idOf(String name) {
    return NAMES.indexOf(name) + 1L;
  }

  /**
   * Makes those that there never were.
   *
   * @param known ids of all that there are or were
   * @return whether any was missing
   */
  boolean makeMissing(Set<Long> known) {
    List<String> missing = NAMES.stream().filter(name -> !known.contains(idOf(name))).toList();
    missing.forEach(this::make);
    return !missing.isEmpty();
  }

  private void make(String name) {
    KeptQuestionnaire form = new KeptQuestionnaire(idOf(name), form(name), 0, false, name, 1);
    try {
      ao.executeInTransaction(
          () -> {
            rows.make(form);
            return null;
          });
    } catch (RuntimeException e) {
      if (!rows.isKnown(form.id())) {
        throw e;
      } // else another node has made it between our look and our insert
    }
  }

  static Questionnaire form(String name) {
    try (InputStream file =
        BuiltInForms.class.getClassLoader().getResourceAsStream("forms/" + name + ".json")) {
      return WrittenForm.questionnaire(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
