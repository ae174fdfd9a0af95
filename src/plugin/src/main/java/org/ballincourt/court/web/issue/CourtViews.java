package org.ballincourt.court.web.issue;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.commitment.CountedTurns;
import org.ballincourt.commitment.web.panel.AskViews;
import org.ballincourt.commitment.web.panel.FactWords;
import org.ballincourt.court.Explanation;
import org.ballincourt.court.Party;
import org.ballincourt.court.Tally;
import org.ballincourt.court.Turn;
import org.ballincourt.court.store.IssueTurns;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.web.CourtWords;
import org.springframework.stereotype.Component;

/** Puts an issue's turns into the words and pictures that a person reads. */
@Component
public class CourtViews {

  /** More than this is asked for, page by page. */
  static final int TURNS_IN_PANEL = 10;

  private static final int TURNS_IN_PAGE = 50;

  private final IssueTurns issueTurns;
  private final CourtWords words;
  private final TurnWords explaining;
  private final AskViews asks;
  private final Clock clock;

  @Inject
  public CourtViews(IssueTurns issueTurns, CourtWords words, AskViews asks, Clock clock) {
    this.issueTurns = issueTurns;
    this.words = words;
    this.explaining = new TurnWords(words);
    this.asks = asks;
    this.clock = clock;
  }

  /**
   * @param rules of its project
   */
  public CourtPanelView panel(Issue issue, ProjectRules rules) {
    Instant at = clock.instant();
    CountedTurns counted = issueTurns.of(issue, rules);
    FactWords facts = asks.factWords(issue, counted.dealings());
    return new CourtPanelView(
        issue.getKey(),
        move(counted, at),
        strip(counted, at),
        page(new Told(counted, facts, at), counted.explanations().size(), TURNS_IN_PANEL),
        asks.asking(issue, counted, facts, at),
        words.whoseHours(counted.clock().hours()),
        words);
  }

  private MoveView move(CountedTurns counted, Instant at) {
    Turn open = counted.open();
    return new MoveView(
        open.party(),
        words.whoseMove(open),
        words.since(open),
        words.duration(counted.length(open, at)),
        answer(counted, at));
  }

  private AnswerView answer(CountedTurns counted, Instant at) {
    return counted
        .deadline()
        .map(deadline -> new AnswerView(counted, deadline, at, words))
        .orElse(null);
  }

  private StripView strip(CountedTurns counted, Instant at) {
    return new StripView(
        counted.turns(), at, explaining.textAlternative(counted, at), tally(counted, at));
  }

  /**
   * A page of turns, latest first.
   *
   * @param before the number of the turn to stop short of; turns are numbered from 1
   */
  public TurnPageView turnsBefore(Issue issue, int before) {
    CountedTurns counted = issueTurns.of(issue);
    int endExclusive = Math.min(counted.explanations().size(), Math.max(1, before) - 1);
    FactWords facts = asks.factWords(issue, counted.dealings());
    return page(new Told(counted, facts, clock.instant()), endExclusive, TURNS_IN_PAGE);
  }

  private TurnPageView page(Told told, int endExclusive, int most) {
    int start = Math.max(0, endExclusive - most);
    List<TurnView> views = new ArrayList<>();
    for (int i = endExclusive - 1; i >= start; i--) {
      views.add(turn(i, told));
    }
    return new TurnPageView(views, start);
  }

  private TurnView turn(int index, Told told) {
    Explanation explanation = told.counted().explanations().get(index);
    Turn turn = explanation.turn();
    return new TurnView(
        index + 1,
        turn.party(),
        words.whoseMove(turn),
        words.duration(told.counted().length(turn, told.at())),
        explaining.sentences(explanation, told));
  }

  private List<SideView> tally(CountedTurns counted, Instant at) {
    Tally tally = counted.tally(at);
    List<SideView> sides = new ArrayList<>();
    for (Party party : Party.values()) {
      String time = tally.of(party).map(words::duration).orElse(words.never());
      sides.add(new SideView(party, words.side(party), time));
    }
    return sides;
  }
}
