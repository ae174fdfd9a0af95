package org.ballincourt.questionnaire.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.store.QuestionnaireRefused.Why;
import org.springframework.stereotype.Component;

/** Makes, replaces, archives and deletes questionnaires; what was sent of them stays. */
@Component
public class QuestionnaireEdits {

  private final ActiveObjects ao;
  private final QuestionnaireStore store;
  private final QuestionnaireRows rows;
  private final QuestionnaireHistory history;

  @Inject
  public QuestionnaireEdits(
      ActiveObjects ao, QuestionnaireStore store, QuestionnaireHistory history) {
    this.ao = ao;
    this.store = store;
    this.rows = new QuestionnaireRows(ao);
    this.history = history;
  }

  /** The id of the new one. */
  public long create(Questionnaire wanted) {
    while (true) {
      long id = Math.max(rows.highestId(), BuiltInForms.NAMES.size()) + 1;
      KeptQuestionnaire made = new KeptQuestionnaire(id, wanted, 0, false, null, 1);
      try {
        return ao.executeInTransaction(() -> created(made));
      } catch (RuntimeException e) {
        if (!rows.isKnown(id)) {
          throw e;
        } // else somebody else has taken the id between our look and our insert
      }
    }
  }

  private long created(KeptQuestionnaire made) {
    rows.make(made);
    history.created(made);
    return made.id();
  }

  /**
   * Puts another in its place. Where it is the same nothing is written.
   *
   * @param revision of the questionnaire as it was read
   * @throws QuestionnaireRefused where it is gone, or somebody else has saved it
   */
  public void replace(long id, long revision, Questionnaire wanted) {
    change(
        id,
        seen -> {
          if (seen.revision() != revision) {
            throw new QuestionnaireRefused(Why.CHANGED, id);
          }
          return isSame(wanted, seen.current())
              ? seen
              : new KeptQuestionnaire(
                  id, wanted, seen.version(), seen.archived(), seen.builtIn(), revision + 1);
        });
  }

  private static boolean isSame(Questionnaire one, Questionnaire other) {
    return one.name().equals(other.name()) && one.asksTheSameAs(other);
  }

  /**
   * Puts it apart, or back among the others. Where it is there already nothing is written.
   *
   * @throws QuestionnaireRefused where there is none of that id
   */
  public void archive(long id, boolean archived) {
    change(
        id,
        seen ->
            seen.archived() == archived
                ? seen
                : new KeptQuestionnaire(
                    id,
                    seen.current(),
                    seen.version(),
                    archived,
                    seen.builtIn(),
                    seen.revision() + 1));
  }

  /** What is to become of one, as it is seen. */
  private interface Change {
    KeptQuestionnaire of(KeptQuestionnaire seen);
  }

  private void change(long id, Change change) {
    inTransaction(
        () -> {
          KeptQuestionnaire seen = store.existing(id);
          KeptQuestionnaire next = change.of(seen);
          while (!next.equals(seen) && !rows.take(seen)) {
            seen = store.existing(id);
            next = change.of(seen);
          }
          if (!next.equals(seen)) {
            rows.make(next);
            history.changed(seen, next);
          }
          return null;
        });
  }

  /**
   * @throws QuestionnaireRefused where there is none of that id, or it was sent
   */
  public void delete(long id) {
    inTransaction(
        () -> {
          KeptQuestionnaire seen = store.existing(id);
          while (!seen.isSent() && !rows.take(seen)) {
            seen = store.existing(id);
          }
          if (seen.isSent()) {
            throw new QuestionnaireRefused(Why.SENT, id);
          }
          rows.makeGone(seen);
          history.deleted(seen);
          return null;
        });
  }

  private void inTransaction(Supplier<Void> work) {
    ao.executeInTransaction(work::get);
  }
}
