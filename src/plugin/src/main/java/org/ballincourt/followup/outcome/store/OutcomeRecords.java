package org.ballincourt.followup.outcome.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ballincourt.followup.outcome.Outcome;
import org.ballincourt.privacy.Entry;
import org.ballincourt.privacy.Entry.Where;
import org.ballincourt.privacy.Erasure;
import org.ballincourt.privacy.Kind;
import org.ballincourt.privacy.PersonalRecords;
import org.ballincourt.privacy.store.AllRows;
import org.springframework.stereotype.Component;

/**
 * What people gave us when the work was over. What somebody said of us goes with her, and may not
 * be used any more; what she allowed on the client’s behalf stays, without her name.
 */
@Component
public class OutcomeRecords implements PersonalRecords {
  private final OutcomeStore outcomes;
  private final Clock clock;
  private final AllRows<Long, OutcomeRow> all;

  @Inject
  public OutcomeRecords(ActiveObjects ao, OutcomeStore outcomes, Clock clock) {
    this.outcomes = outcomes;
    this.clock = clock;
    this.all = new AllRows<>(ao, OutcomeRow.class, OutcomeRow.OUTCOME_ID, OutcomeRow::getOutcomeId);
  }

  @Override
  public List<Entry> of(Erasure erasure) {
    return outcomes.givenBy(erasure.whom().contact()).stream()
        .sorted(Comparator.comparing(Outcome::id))
        .map(OutcomeRecords::entry)
        .toList();
  }

  private static Entry entry(Outcome outcome) {
    return Entry.of(Kind.OUTCOME, Where.project(outcome.work().project()), outcome.made().at())
        .with("project", outcome.work().projectName())
        .with("deed", outcome.kind())
        .with("text", outcome.content().text())
        .with("note", note(outcome.content()));
  }

  private static String note(Outcome.Content content) {
    if (content instanceof Outcome.Permission may) {
      return may.conditions();
    }
    return content instanceof Outcome.Referral named ? named.note() : null;
  }

  @Override
  public void rewrite(Erasure erasure) {
    all.change(row -> rewritten(row, erasure) && revised(row));
  }

  /** Whoever has it before her does not write a name back. */
  private static boolean revised(OutcomeRow row) {
    row.setRevision(row.getRevision() + 1);
    return true;
  }

  private static boolean rewritten(OutcomeRow row, Erasure erasure) {
    boolean words =
        AllRows.set(row.getWords(), without(row, row.getWords(), erasure), row::setWords);
    return AllRows.set(row.getNote(), without(row, row.getNote(), erasure), row::setNote) || words;
  }

  private static String without(OutcomeRow row, String text, Erasure erasure) {
    return isHers(row, erasure)
        ? erasure.aboutHer(text, Outcome.LONGEST)
        : erasure.in(text, Outcome.LONGEST);
  }

  private static boolean isHers(OutcomeRow row, Erasure erasure) {
    return Objects.equals(row.getGiverId(), erasure.whom().contact());
  }

  @Override
  public void erase(Erasure erasure) {
    all.change(
        row ->
            isHers(row, erasure)
                && row.getOutcomeKind().equals(Outcome.Kind.TESTIMONIAL.name())
                && forgotten(row, erasure)
                && revised(row));
  }

  private boolean forgotten(OutcomeRow row, Erasure erasure) {
    boolean usable = row.getWithdrawnOn() == null;
    if (usable) {
      row.setWithdrawnOn(today(row.getApprovedOn()).toString());
    }
    return AllRows.set(row.getWords(), erasure.words().said(), row::setWords) || usable;
  }

  /** In UTC; approved in a zone ahead of it, words can be withdrawn on that day at the earliest. */
  private LocalDate today(String approved) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Optional<LocalDate> earliest = Optional.ofNullable(approved).map(LocalDate::parse);
    return earliest.filter(today::isBefore).orElse(today);
  }

  @Override
  public Optional<Instant> lastOf(long contact) {
    return outcomes.givenBy(contact).stream()
        .map(outcome -> outcome.made().at())
        .max(Comparator.naturalOrder());
  }
}
