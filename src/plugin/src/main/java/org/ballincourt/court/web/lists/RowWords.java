package org.ballincourt.court.web.lists;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballincourt.commitment.Commitment;
import org.ballincourt.commitment.Need;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.turn.CurrentTurn;
import org.ballincourt.court.web.CourtWords;
import org.springframework.stereotype.Component;

/** Says of each issue what its list is about, and how long both sides have had it. */
@Component
public class RowWords {

  private final CourtWords words;
  private final Clock clock;

  @Inject
  public RowWords(CourtWords words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  /** All with the same cells: what nobody here may read has none. */
  List<RowView> of(Kind kind, List<Item> shown, Background background) {
    boolean worked = shown.stream().anyMatch(Item::isWorked);
    Setting setting = new Setting(kind, worked, background, clock.instant());
    return shown.stream().map(item -> new RowView(item.issue(), cells(item, setting))).toList();
  }

  /** What is the same for all rows of a list. */
  private record Setting(Kind kind, boolean worked, Background background, Instant now) {}

  private List<CellView> cells(Item item, Setting setting) {
    List<CellView> cells = new ArrayList<>();
    if (setting.worked()) {
      cells.addAll(workCells(item, setting));
    }
    cells.addAll(openCells(item, setting.kind()));
    cells.add(time(Party.CLIENT, item, setting));
    cells.add(time(Party.TEAM, item, setting));
    return cells;
  }

  /** For those who run client work. */
  private List<CellView> workCells(Item item, Setting setting) {
    Optional<Commitment> asked = setting.background().commitment(item.turn());
    return switch (setting.kind()) {
      case THEIRS, NOT_TOLD ->
          List.of(cell("needs", asked.map(this::needs)), cell("asked", asked(asked, setting)));
      case LET_SLIDE ->
          List.of(
              cell("needs", asked.map(this::needs)),
              cell("asked", asked(asked, setting)),
              cell("last-word", asked.map(Commitment::lastWord).map(words::dateAndTime)));
      case CAME_BACK -> List.of(cell("how", how(item, setting)));
      case NOT_ASKED, OURS_LATE, DISAGREEING -> List.of();
    };
  }

  private String needs(Commitment asked) {
    return asked.needs().stream()
        .filter(need -> need.received() == null)
        .map(Need::what)
        .collect(Collectors.joining(" · "));
  }

  private Optional<String> asked(Optional<Commitment> asked, Setting setting) {
    return asked.map(
        each ->
            setting
                .background()
                .person(each)
                .orElseGet(() -> words.text("ballincourt.list.nobody-in-particular")));
  }

  /** By what somebody did, else by a status. */
  private Optional<String> how(Item item, Setting setting) {
    return item.isWorked()
        ? Optional.of(
            setting
                .background()
                .beginning(item.turn())
                .map(this::how)
                .orElseGet(() -> words.text("ballincourt.list.back.by-status")))
        : Optional.empty();
  }

  private String how(Fact fact) {
    String what =
        switch (fact.kind()) {
          case RECEIVED -> words.text("ballincourt.list.back.received");
          case QUESTIONED -> words.text("ballincourt.list.back.questioned");
          case WITHDRAWN -> words.text("ballincourt.list.back.withdrawn");
          default -> words.text("ballincourt.list.back.handed-over");
        };
    String note = fact.content().note();
    return note == null ? what : words.text("ballincourt.list.back.with-note", what, note);
  }

  /** For everybody who may open the issue. */
  private List<CellView> openCells(Item item, Kind kind) {
    CurrentTurn turn = item.turn();
    return switch (kind) {
      case LET_SLIDE, THEIRS, OURS_LATE -> List.of(cell("answer-by", answerBy(item)));
      case CAME_BACK -> List.of(cell("since", words.dateAndTime(turn.since())));
      case NOT_TOLD ->
          List.of(
              cell("answer-by", words.text("ballincourt.list.not-told-yet")),
              cell("since", words.dateAndTime(turn.since())));
      case NOT_ASKED -> List.of(status(item), cell("since", words.dateAndTime(turn.since())));
      case DISAGREEING ->
          List.of(cell("holder", words.move(turn.disagreement().handedTo())), status(item));
    };
  }

  private CellView status(Item item) {
    return cell("status", words.statusToday(item.issue().getStatusId()));
  }

  private String answerBy(Item item) {
    CurrentTurn turn = item.turn();
    if (turn.due() == null) {
      return words.text("ballincourt.list.no-date");
    }
    String due = words.times().due(turn.due(), item.calendar(turn.party()).hours().zone());
    return turn.isPast(clock.instant()) ? words.text("ballincourt.list.past", due) : due;
  }

  private CellView time(Party party, Item item, Setting setting) {
    Optional<Duration> time = setting.background().time(party, item, setting.now());
    String text = time.map(words::duration).orElseGet(words::never);
    return cell(party == Party.CLIENT ? "theirs" : "ours", text);
  }

  private CellView cell(String column, Optional<String> text) {
    return cell(column, text.orElseGet(() -> words.text("ballincourt.list.not-shown")));
  }

  private CellView cell(String column, String text) {
    return new CellView(words.text("ballincourt.list.column." + column), text);
  }
}
