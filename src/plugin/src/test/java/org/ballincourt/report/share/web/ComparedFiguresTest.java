package org.ballincourt.report.share.web;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.report.web.view.FiguresView;
import org.ballincourt.report.web.view.HolderView;
import org.ballincourt.report.web.view.LineView;
import org.ballincourt.report.web.view.ShiftView;
import org.ballincourt.report.web.view.SidesView;
import org.ballincourt.report.web.view.TimeView;
import org.ballincourt.report.web.view.ValueView;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.SmallJira;
import org.junit.Test;

public class ComparedFiguresTest {
  private final CourtWords court = new CourtWords(EnglishTexts.texts(), new SmallJira().statuses());
  private final CopyWords words = new CopyWords(court, null);

  @Test
  public void tellsTimeThatWentOnAlthoughNoFigureOfASideDiffers() {
    ComparedFigures compared = compared(figures("3", "8 h", "2"), figures("3", "9 h", "2"));

    assertEquals(List.of(), compared.sides());
    assertEquals(List.of("Time: Us, 8 h, 9 h"), lines(compared));
  }

  @Test
  public void tellsWhatIsInNoShareAndTheDaysOfAPhase() {
    assertEquals(
        List.of("Not told, 3, 4", "At most, 2, 5"),
        lines(compared(figures("3", "8 h", "2"), figures("4", "8 h", "5"))));
  }

  @Test
  public void comparesNoDaysWithNone() {
    assertEquals(List.of(), lines(compared(figures("3", "8 h", "2"), figures("3", "8 h", null))));
  }

  private ComparedFigures compared(FiguresView then, FiguresView today) {
    return new ComparedFigures(then, today, words);
  }

  /** Name, then and today of each. */
  private static List<String> lines(ComparedFigures compared) {
    return compared.lines().stream()
        .map(
            line ->
                line.getName()
                    + ", "
                    + line.getCells().get(0).getText()
                    + ", "
                    + line.getCells().get(1).getText())
        .toList();
  }

  /**
   * @param days null where nothing is said of the phase
   */
  private FiguresView figures(String untold, String time, String days) {
    SidesView sides =
        new SidesView(
            new SidesView.Columns("Ours", "Theirs"),
            List.of(),
            List.of(),
            List.of(),
            court.texts());
    HolderView us = new HolderView("Us", "team", new ValueView(time, null));
    ShiftView shift =
        new ShiftView(
            "Launch", days == null ? List.of() : List.of(line("At most", days)), court.texts());
    return new FiguresView(
        new FiguresView.Basis("", "", List.of()),
        sides,
        List.of(line("Not told", untold)),
        new FiguresView.Rest(
            new TimeView(List.of(us), List.of(), true, court.texts()), shift, null),
        court.texts());
  }

  private static LineView line(String name, String text) {
    return new LineView(name, new ValueView(text, null));
  }
}
