package org.ballincourt.court.store.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.commitment.target.Target;
import org.ballincourt.court.Party;

/** Rules as the text that a row holds. */
final class RulesText {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A target as it is stored: names that stay although classes may move, no type of ours. */
  record StoredTarget(
      Long phase, Party party, NeedKind kind, String validFrom, long amount, Allowance.Unit unit) {

    static StoredTarget of(Target target) {
      Target.Scope scope = target.scope();
      String validFrom = scope.validFrom() == null ? null : scope.validFrom().toString();
      Allowance time = target.time();
      return new StoredTarget(
          scope.phase(), scope.party(), scope.kind(), validFrom, time.amount(), time.unit());
    }

    Target target() {
      LocalDate from = validFrom == null ? null : LocalDate.parse(validFrom);
      return new Target(new Target.Scope(phase, party, kind, from), new Allowance(amount, unit));
    }
  }

  private RulesText() {}

  static String ofStatuses(Map<String, Party> statuses) {
    return write(new TreeMap<>(statuses));
  }

  static Map<String, Party> statuses(String text) {
    return read(text, JSON.readerForMapOf(Party.class));
  }

  static String ofTargets(List<Target> targets) {
    return write(targets.stream().map(StoredTarget::of).toList());
  }

  static List<Target> targets(String text) {
    List<StoredTarget> stored = read(text, JSON.readerForListOf(StoredTarget.class));
    return stored.stream().map(StoredTarget::target).toList();
  }

  private static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Rules that cannot be written", e);
    }
  }

  private static <T> T read(String text, ObjectReader reader) {
    try {
      return reader.readValue(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Rules that cannot be read: " + text, e);
    }
  }
}
