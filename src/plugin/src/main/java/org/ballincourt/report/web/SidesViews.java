package org.ballincourt.report.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.figures.Share;
import org.ballincourt.report.Answers;
import org.ballincourt.report.Apart;
import org.ballincourt.report.DelayReport;
import org.ballincourt.report.Figure;
import org.ballincourt.report.Rounds;
import org.ballincourt.report.SideFigures;
import org.ballincourt.report.web.view.FigureView;
import org.ballincourt.report.web.view.LineView;
import org.ballincourt.report.web.view.SidesView;
import org.ballincourt.report.web.view.ValueView;
import org.ballincourt.report.web.words.Address;
import org.ballincourt.report.web.words.FigureWords;
import org.ballincourt.report.web.words.Names;
import org.springframework.stereotype.Component;

/** Puts the figures of both sides next to each other. */
@Component
public class SidesViews {
  private final FigureWords words;

  @Inject
  public SidesViews(FigureWords words) {
    this.words = words;
  }

  SidesView of(DelayReport report, Names names, Address address) {
    Side ours = new Side(report.ours(), Figures.OURS, address);
    Side theirs = new Side(report.theirs(), Figures.THEIRS, address);
    return new SidesView(
        new SidesView.Columns(names.ours(), names.theirs()),
        ended(ours, theirs),
        now(ours, theirs),
        certainty(report, names),
        names.texts());
  }

  /** What lies behind the figures of a side. */
  private record Figures(
      Figure turns, Figure answers, Figure late, Figure rounds, Figure open, Figure past) {
    static final Figures OURS =
        new Figures(
            Figure.OUR_TURNS,
            Figure.OUR_ANSWERS,
            Figure.OUR_LATE,
            Figure.OUR_ANSWERS,
            Figure.OUR_OPEN,
            Figure.OUR_PAST);
    static final Figures THEIRS =
        new Figures(
            Figure.THEIR_TURNS,
            Figure.THEIR_ANSWERS,
            Figure.THEIR_LATE,
            Figure.THEIR_ROUNDS,
            Figure.THEIR_OPEN,
            Figure.THEIR_PAST);
  }

  /** A side, and where its figures lead to. */
  private record Side(SideFigures figures, Figures behind, Address address) {

    ValueView value(String text, Figure figure, int rows) {
      return new ValueView(text, rows == 0 ? null : address.of(figure));
    }

    ValueView count(int number, Figure figure) {
      return value(String.valueOf(number), figure, number);
    }

    ValueView turns(String text) {
      return value(text, behind.turns(), figures.lengths().turns());
    }
  }

  private List<FigureView> ended(Side ours, Side theirs) {
    return List.of(
        figure("ballincourt.report.turns", turns(ours), turns(theirs)),
        figure("ballincourt.report.median", median(ours), median(theirs)),
        figure("ballincourt.report.ninetieth", ninetieth(ours), ninetieth(theirs)),
        figure("ballincourt.report.longest", longest(ours), longest(theirs)),
        figure("ballincourt.report.in-time", inTime(ours), inTime(theirs)),
        figure("ballincourt.report.beyond", beyond(ours), beyond(theirs)),
        figure(
            "ballincourt.report.rounds",
            rounds(ours, "ballincourt.report.rounds-of-issues"),
            rounds(theirs, "ballincourt.report.rounds-of-asks")));
  }

  private List<FigureView> now(Side ours, Side theirs) {
    return List.of(
        figure("ballincourt.report.open", open(ours), open(theirs)),
        figure("ballincourt.report.past", past(ours), past(theirs)));
  }

  private FigureView figure(String key, ValueView ours, ValueView theirs) {
    return new FigureView(words.text(key), ours, theirs);
  }

  private static ValueView turns(Side side) {
    return side.turns(String.valueOf(side.figures().lengths().turns()));
  }

  private ValueView median(Side side) {
    return side.turns(words.length(side.figures().lengths().median()));
  }

  private ValueView ninetieth(Side side) {
    return side.turns(words.length(side.figures().lengths().ninetieth()));
  }

  private ValueView longest(Side side) {
    return side.turns(words.length(side.figures().lengths().longest()));
  }

  private ValueView inTime(Side side) {
    Share share = side.figures().answers().inTime();
    return side.value(words.share(share), side.behind().answers(), share.of());
  }

  private ValueView beyond(Side side) {
    Answers answers = side.figures().answers();
    Share share = answers.inTime();
    String text = words.beyond(answers.beyond(), share.of());
    return side.value(text, side.behind().late(), share.of() - share.hits());
  }

  private ValueView rounds(Side side, String key) {
    Rounds rounds = side.figures().rounds();
    return rounds.things() == 0
        ? new ValueView(words.court().never(), null)
        : side.value(
            words.text(key, rounds.turns(), rounds.things()),
            side.behind().rounds(),
            rounds.things());
  }

  private static ValueView open(Side side) {
    return side.count(side.figures().now().open(), side.behind().open());
  }

  private static ValueView past(Side side) {
    return side.count(side.figures().now().past(), side.behind().past());
  }

  private List<String> certainty(DelayReport report, Names names) {
    List<String> certainty = new ArrayList<>();
    Share ours = report.ours().answers().inTime();
    Share theirs = report.theirs().answers().inTime();
    if (ours.isPercent()) {
      certainty.add(words.certainty(names.ours(), ours));
    }
    if (theirs.isPercent()) {
      certainty.add(words.certainty(names.theirs(), theirs));
    }
    return certainty;
  }

  /** What is in no share of the client’s. */
  List<LineView> apart(Apart apart, Address address) {
    return List.of(
        line("ballincourt.report.by-status", apart.byStatus(), address, Figure.THEIR_BY_STATUS),
        line("ballincourt.report.untold", apart.untold(), address, Figure.THEIR_UNTOLD),
        line("ballincourt.report.undated", apart.undated(), address, Figure.THEIR_UNDATED),
        line("ballincourt.report.withdrawn", apart.withdrawn(), address, Figure.WITHDRAWN));
  }

  private LineView line(String key, int number, Address address, Figure figure) {
    String query = number == 0 ? null : address.of(figure);
    return new LineView(words.text(key), new ValueView(String.valueOf(number), query));
  }
}
