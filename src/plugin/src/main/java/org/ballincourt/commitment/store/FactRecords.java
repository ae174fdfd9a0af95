package org.ballincourt.commitment.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.ballincourt.jira.Histories;
import org.ballincourt.privacy.Entry;
import org.ballincourt.privacy.Entry.Where;
import org.ballincourt.privacy.Erasure;
import org.ballincourt.privacy.Kind;
import org.ballincourt.privacy.PersonalRecords;
import org.ballincourt.privacy.store.AllRows;
import org.ballincourt.privacy.store.JsonTexts;
import org.springframework.stereotype.Component;

/** What was asked of people, and what somebody noted about it. */
@Component
public class FactRecords implements PersonalRecords {
  private static final String OF_CONTACT = FactRow.CONTACT_ID + " = ?";

  private final ActiveObjects ao;
  private final Histories histories;
  private final AllRows<Long, FactRow> all;

  @Inject
  public FactRecords(ActiveObjects ao, Histories histories) {
    this.ao = ao;
    this.histories = histories;
    this.all = new AllRows<>(ao, FactRow.class, FactRow.FACT_ID, FactRow::getFactId);
  }

  @Override
  public List<Entry> of(Erasure erasure) {
    List<FactRow> found = new ArrayList<>();
    all.read(row -> Optional.of(row).filter(one -> isAbout(one, erasure)).ifPresent(found::add));
    Map<Long, String> keys = keys(found.stream().map(FactRow::getIssueId).distinct().toList());
    return found.stream()
        .sorted(Comparator.comparing(FactRow::getHappenedAt))
        .map(row -> entry(row, keys.get(row.getIssueId()), erasure))
        .toList();
  }

  private static boolean isAbout(FactRow row, Erasure erasure) {
    return isHers(row, erasure) || erasure.isIn(row.getNote()) || erasure.isIn(row.getNeeds());
  }

  private static boolean isHers(FactRow row, Erasure erasure) {
    return Objects.equals(row.getContactId(), erasure.whom().contact());
  }

  private Map<Long, String> keys(Collection<Long> issues) {
    return histories.issues(issues).values().stream()
        .collect(Collectors.toMap(Issue::getId, Issue::getKey));
  }

  private static Entry entry(FactRow row, String key, Erasure erasure) {
    return Entry.of(
            isHers(row, erasure) ? Kind.FACT : Kind.MENTION,
            Where.issue(row.getIssueId()),
            Instant.ofEpochMilli(row.getHappenedAt()))
        .with("issue", key)
        .with("deed", row.getKind())
        .with("needs", String.join("; ", FactText.lines(row.getNeeds())))
        .with("note", row.getNote());
  }

  @Override
  public void rewrite(Erasure erasure) {
    all.change(row -> rewritten(row, erasure));
  }

  private static boolean rewritten(FactRow row, Erasure erasure) {
    boolean note = AllRows.set(row.getNote(), without(row, row.getNote(), erasure), row::setNote);
    String needs = JsonTexts.with(row.getNeeds(), need -> without(row, need, erasure));
    return AllRows.set(row.getNeeds(), needs, row::setNeeds) || note;
  }

  private static String without(FactRow row, String text, Erasure erasure) {
    return isHers(row, erasure) ? erasure.aboutHer(text) : erasure.in(text);
  }

  /** That she was asked stays; of her there is nothing but her id in it. */
  @Override
  public void erase(Erasure erasure) {
    // all that was hers are words, which are rewritten
  }

  @Override
  public Optional<Instant> lastOf(long contact) {
    Query last =
        Query.select().where(OF_CONTACT, contact).order(FactRow.ENTERED_AT + " DESC").limit(1);
    return Arrays.stream(ao.find(FactRow.class, last))
        .map(row -> Instant.ofEpochMilli(row.getEnteredAt()))
        .findFirst();
  }
}
