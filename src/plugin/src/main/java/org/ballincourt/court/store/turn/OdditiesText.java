package org.ballincourt.court.store.turn;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballincourt.court.Disagreement;
import org.ballincourt.court.Misfit;
import org.ballincourt.court.Oddities;
import org.ballincourt.court.Party;
import org.ballincourt.court.Status;

/** What is odd in an issue's history, as the texts that its open row holds. */
final class OdditiesText {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A misfit as it is stored; {@code at} is epoch milliseconds, or null. */
  record StoredMisfit(Long at, String wasId, String wasName, String foundId, String foundName) {

    static StoredMisfit of(Misfit misfit) {
      Status was = misfit.expected();
      Status found = misfit.found();
      Long at = misfit.at() == null ? null : misfit.at().toEpochMilli();
      return new StoredMisfit(at, was.id(), was.name(), found.id(), found.name());
    }

    Misfit misfit() {
      Instant instant = at == null ? null : Instant.ofEpochMilli(at);
      return new Misfit(instant, new Status(wasId, wasName), new Status(foundId, foundName));
    }
  }

  /** A disagreement as it is stored. */
  record StoredDisagreement(String handedTo, String statusId, String statusName) {

    static StoredDisagreement of(Disagreement found) {
      Status status = found.status();
      return new StoredDisagreement(found.handedTo().name(), status.id(), status.name());
    }

    Disagreement disagreement() {
      return new Disagreement(Party.valueOf(handedTo), new Status(statusId, statusName));
    }
  }

  private OdditiesText() {}

  /** Null where there is nothing to say, as in almost every row. */
  static String ofMisfit(Oddities oddities) {
    return oddities.misfit() == null ? null : write(StoredMisfit.of(oddities.misfit()));
  }

  /** Null where there is nothing to say, as in almost every row. */
  static String ofGone(Oddities oddities) {
    Map<String, String> names = new TreeMap<>();
    oddities.gone().forEach(status -> names.put(status.id(), status.name()));
    return names.isEmpty() ? null : write(names);
  }

  /** Null where there is nothing to say, as in almost every row. */
  static String ofDisagreement(Oddities oddities) {
    Disagreement found = oddities.disagreement();
    return found == null ? null : write(StoredDisagreement.of(found));
  }

  static Oddities oddities(TurnRow row) {
    return new Oddities(
        misfit(row.getMisfit()).orElse(null),
        gone(row.getGoneStatuses()),
        disagreement(row.getDisagreement()).orElse(null));
  }

  /** Empty where there is none, or somebody has put nonsense there. */
  static Optional<Disagreement> disagreement(String text) {
    try {
      return text == null
          ? Optional.empty()
          : Optional.of(JSON.readValue(text, StoredDisagreement.class).disagreement());
    } catch (JsonProcessingException | NullPointerException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Empty where there is none, or somebody has put nonsense there. */
  static Optional<Misfit> misfit(String text) {
    try {
      return text == null
          ? Optional.empty()
          : Optional.of(JSON.readValue(text, StoredMisfit.class).misfit());
    } catch (JsonProcessingException | NullPointerException e) {
      return Optional.empty();
    }
  }

  /** Empty where there is none, or somebody has put nonsense there. */
  static List<Status> gone(String text) {
    try {
      Map<String, String> names =
          text == null ? Map.of() : JSON.readerForMapOf(String.class).readValue(text);
      return new TreeMap<>(names)
          .entrySet().stream().map(named -> new Status(named.getKey(), named.getValue())).toList();
    } catch (JsonProcessingException | NullPointerException e) {
      return List.of();
    }
  }

  private static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Oddities that cannot be written", e);
    }
  }
}
