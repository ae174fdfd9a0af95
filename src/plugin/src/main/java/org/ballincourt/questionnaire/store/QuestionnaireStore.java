package org.ballincourt.questionnaire.store;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.store.QuestionnaireRefused.Why;
import org.springframework.stereotype.Component;

/** Finds questionnaires and what was asked of them, and freezes what is sent. */
@Component
public class QuestionnaireStore {

  private static final Comparator<KeptQuestionnaire> BY_NAME =
      Comparator.comparing(
              (KeptQuestionnaire kept) -> kept.current().name(), String.CASE_INSENSITIVE_ORDER)
          .thenComparing(KeptQuestionnaire::id);

  private final ActiveObjects ao;
  private final QuestionnaireRows rows;
  private final VersionRows versions;
  private final BuiltInForms builtIn;
  private final Clock clock;

  @Inject
  public QuestionnaireStore(ActiveObjects ao, Clock clock) {
    this.ao = ao;
    this.rows = new QuestionnaireRows(ao);
    this.versions = new VersionRows(ao);
    this.builtIn = new BuiltInForms(ao);
    this.clock = clock;
  }

  /** Also archived ones, by name; one statement, but for the first time ever. */
  public List<KeptQuestionnaire> all() {
    List<QuestionnaireRow> found = rows.everyOne();
    Set<Long> known = found.stream().map(QuestionnaireRow::getQuestionnaireId).collect(toSet());
    if (builtIn.makeMissing(known)) {
      found = rows.everyOne();
    }
    return found.stream()
        .filter(QuestionnaireRows::isKept)
        .map(QuestionnaireRows::kept)
        .sorted(BY_NAME)
        .toList();
  }

  /** Also an archived one; empty for one that was never there, or is gone. */
  public Optional<KeptQuestionnaire> find(long id) {
    Optional<KeptQuestionnaire> found = rows.of(id);
    if (found.isEmpty() && BuiltInForms.isOne(id) && !rows.isKnown(id)) {
      return all().stream().filter(kept -> kept.id() == id).findFirst();
    }
    return found;
  }

  /**
   * The id of a form that comes along, also where it is gone.
   *
   * @param name of its file, without the ending
   */
  public long idOf(String name) {
    return BuiltInForms.idOf(name);
  }

  /**
   * Keeps the questionnaire as it is now for ever, because it is sent; joins the caller’s
   * transaction. Whoever does the same, or saves it, at this time comes before or after.
   *
   * @return the number of the version, which is the latest one where that asks the same
   * @throws QuestionnaireRefused where there is none of that id
   */
  public int freeze(long id) {
    return ao.executeInTransaction(() -> frozen(id));
  }

  private int frozen(long id) {
    KeptQuestionnaire seen = existing(id);
    while (!isFrozen(seen)) {
      VersionId next = new VersionId(id, seen.version() + 1);
      if (rows.take(seen)) {
        rows.make(withVersion(seen, next.version()));
        versions.make(next, seen.current(), clock.instant());
        return next.version();
      }
      seen = existing(id); // somebody else has got on
    }
    return seen.version();
  }

  /** As it is now, for whoever is about to take it. */
  KeptQuestionnaire existing(long id) {
    return rows.latest(id)
        .or(() -> find(id))
        .orElseThrow(() -> new QuestionnaireRefused(Why.GONE, id));
  }

  /** What its keepers call it is no part of what is asked. */
  private boolean isFrozen(KeptQuestionnaire seen) {
    return seen.isSent()
        && version(seen.id(), seen.version()).filter(seen.current()::asksTheSameAs).isPresent();
  }

  private static KeptQuestionnaire withVersion(KeptQuestionnaire seen, int version) {
    return new KeptQuestionnaire(
        seen.id(), seen.current(), version, seen.archived(), seen.builtIn(), seen.revision());
  }

  /** What was asked then; empty where there is no such version. */
  public Optional<Questionnaire> version(long questionnaire, int number) {
    VersionId id = new VersionId(questionnaire, number);
    return Optional.ofNullable(versions(Set.of(id)).get(id));
  }

  /** What was asked then, without those that there are not; one statement. */
  public Map<VersionId, Questionnaire> versions(Collection<VersionId> ids) {
    Set<VersionId> wanted = new HashSet<>(ids);
    return wanted.isEmpty()
        ? Map.of()
        : versions.of(wanted).collect(toMap(VersionRows::id, VersionRows::form));
  }

  /** All versions of one questionnaire, latest first; one statement. */
  public List<FrozenVersion> versionsOf(long questionnaire) {
    return versions.of(questionnaire).map(VersionRows::version).toList();
  }
}
