package org.ballincourt.commitment.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballincourt.change.Authored;
import org.ballincourt.commitment.Ledger;
import org.ballincourt.commitment.fact.Channel;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.commitment.fact.FactContent;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.court.Party;
import org.springframework.stereotype.Component;

/** Keeps what was done about issues, for as long as there are the issues. */
@Component
public class FactStore implements Authored {

  private static final String OF_ISSUE = FactRow.ISSUE_ID + " = ?";

  /** Of rows that are read at once. */
  private static final int BATCH = 500;

  private final ActiveObjects ao;

  @Inject
  public FactStore(ActiveObjects ao) {
    this.ao = ao;
  }

  /** One statement. */
  public Ledger of(long issueId) {
    return of(List.of(issueId)).get(issueId);
  }

  /**
   * One statement.
   *
   * @param issueIds at most some hundred
   * @return of each of them
   */
  public Map<Long, Ledger> of(Collection<Long> issueIds) {
    String marks = String.join(", ", Collections.nCopies(issueIds.size(), "?"));
    String among = FactRow.ISSUE_ID + " IN (" + marks + ")";
    Map<Long, List<Fact>> facts =
        issueIds.isEmpty()
            ? Map.of()
            : Arrays.stream(ao.find(FactRow.class, among, issueIds.toArray()))
                .collect(groupingBy(FactRow::getIssueId, mapping(FactStore::fact, toList())));
    return issueIds.stream()
        .distinct()
        .collect(toMap(id -> id, id -> new Ledger(facts.getOrDefault(id, List.of()))));
  }

  /**
   * Writes a fact down; joins the caller's transaction.
   *
   * @return the same, with its id
   */
  public Fact add(long issueId, Fact fact) {
    DBParam[] columns =
        columns(issueId, fact).entrySet().stream()
            .map(column -> new DBParam(column.getKey(), column.getValue()))
            .toArray(DBParam[]::new);
    return fact(ao.create(FactRow.class, columns));
  }

  /** The issue in which something was asked for, by the ask; one statement. */
  public Optional<Long> issueOf(long commitment) {
    String ask = FactRow.FACT_ID + " = ? AND " + FactRow.KIND + " = ?";
    return Arrays.stream(ao.find(FactRow.class, ask, commitment, Fact.Kind.ASKED.name()))
        .map(FactRow::getIssueId)
        .findFirst();
  }

  /** Those of an issue go; one statement. */
  public void forget(long issueId) {
    ao.deleteWithSQL(FactRow.class, OF_ISSUE, issueId);
  }

  /** Whether any fact names the person; one statement. */
  public boolean names(long contact) {
    return ao.count(FactRow.class, FactRow.CONTACT_ID + " = ?", contact) > 0;
  }

  /**
   * Some issues about which anything was done, in the order of their ids; one statement.
   *
   * @param after an id, or 0 for the first ones
   * @return empty where there are none after it
   */
  List<Long> issuesAfter(long after) {
    Query some =
        Query.select(FactRow.FACT_ID + ", " + FactRow.ISSUE_ID)
            .where(FactRow.ISSUE_ID + " > ?", after)
            .order(FactRow.ISSUE_ID)
            .limit(BATCH);
    return Arrays.stream(ao.find(FactRow.class, some)).map(FactRow::getIssueId).distinct().toList();
  }

  /** The same user has another key from now on; in batches, each of which is a transaction. */
  @Override
  public void rename(String original, String next) {
    int renamed = original.equals(next) ? 0 : BATCH;
    while (renamed == BATCH) {
      renamed = ao.executeInTransaction(() -> renameSome(original, next));
    }
  }

  private int renameSome(String original, String next) {
    Query some = Query.select().where(FactRow.AUTHOR + " = ?", original).limit(BATCH);
    FactRow[] rows = ao.find(FactRow.class, some);
    for (FactRow row : rows) {
      row.setAuthor(next);
      row.save();
    }
    return rows.length;
  }

  private static Map<String, Object> columns(long issueId, Fact fact) {
    FactContent content = fact.content();
    Map<String, Object> row = new HashMap<>();
    row.put(FactRow.ISSUE_ID, issueId);
    row.put(FactRow.KIND, fact.kind().name());
    row.put(FactRow.ASK_ID, fact.commitment());
    row.put(FactRow.HAPPENED_AT, fact.at().toEpochMilli());
    row.put(FactRow.ENTERED_AT, fact.entry().at().toEpochMilli());
    row.put(FactRow.AUTHOR, fact.entry().author());
    row.put(FactRow.PARTY, name(content.party()));
    row.put(FactRow.NEED_KIND, name(content.need()));
    row.put(FactRow.CONTACT_ID, content.contact());
    row.put(FactRow.NEEDS, FactText.ofLines(content.needs()));
    row.put(FactRow.RECEIVED, FactText.ofNumbers(content.received()));
    row.put(FactRow.CHANNEL, name(content.channel()));
    row.put(FactRow.PICKED, content.picked() == null ? null : content.picked().toString());
    row.put(FactRow.NOTE, content.note());
    return row;
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static Fact fact(FactRow row) {
    return new Fact(
        row.getFactId(),
        Fact.Kind.valueOf(row.getKind()),
        row.getAskId(),
        Instant.ofEpochMilli(row.getHappenedAt()),
        content(row),
        new Fact.Entry(Instant.ofEpochMilli(row.getEnteredAt()), row.getAuthor()));
  }

  private static FactContent content(FactRow row) {
    return new FactContent(
        row.getParty() == null ? null : Party.valueOf(row.getParty()),
        row.getNeedKind() == null ? null : NeedKind.valueOf(row.getNeedKind()),
        row.getContactId(),
        FactText.lines(row.getNeeds()),
        FactText.numbers(row.getReceived()),
        row.getChannel() == null ? null : Channel.valueOf(row.getChannel()),
        row.getPicked() == null ? null : LocalDate.parse(row.getPicked()),
        row.getNote());
  }
}
