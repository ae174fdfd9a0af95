package org.ballincourt.report.web.evidence;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.PagingView;
import org.ballincourt.jira.web.PagingView.Link;
import org.ballincourt.report.Figure;
import org.ballincourt.report.access.EvidencePage;
import org.ballincourt.report.access.EvidenceReading;
import org.ballincourt.report.evidence.Sum;
import org.ballincourt.report.web.choice.Chosen;
import org.ballincourt.report.web.choice.ReportInput;
import org.ballincourt.report.web.choice.Wanted;
import org.ballincourt.report.web.words.Address;
import org.ballincourt.report.web.words.FigureWords;
import org.ballincourt.report.web.words.SubjectWords;
import org.springframework.stereotype.Component;

/** Makes the page with what lies behind a figure. */
@Component
public class EvidenceViews {
  private final ReportInput input;
  private final EvidenceReading evidence;
  private final SubjectWords subjects;
  private final FigureWords words;

  @Inject
  public EvidenceViews(
      ReportInput input, EvidenceReading evidence, SubjectWords subjects, FigureWords words) {
    this.input = input;
    this.evidence = evidence;
    this.subjects = subjects;
    this.words = words;
  }

  /**
   * @param name of the figure, as it was sent
   * @param start how many rows come before, as it was sent; nonsense is none
   * @return empty where the address of the report cannot be read
   * @throws Refusal where there is no such figure, or the viewer may not see it
   */
  public Optional<EvidenceView> of(Wanted wanted, String name, String start) {
    try {
      Chosen chosen = input.read(wanted);
      return Optional.of(view(figure(name), chosen, new Address(wanted, chosen), number(start)));
    } catch (Refusal e) {
      if (e.kind() != Kind.BAD_INPUT) {
        throw e;
      }
      return Optional.empty();
    }
  }

  private Figure figure(String name) {
    return Arrays.stream(Figure.values())
        .filter(figure -> figure.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new Refusal(Kind.NOT_FOUND, texts().text("ballincourt.report.no-figure")));
  }

  private static int number(String start) {
    return start != null && start.matches("\\d{1,7}") ? Integer.parseInt(start) : 0;
  }

  private EvidenceView view(Figure figure, Chosen chosen, Address address, int start) {
    EvidencePage page = evidence.page(chosen.subject(), chosen.period(), figure, start);
    EvidenceCells cells = new EvidenceCells(figure, words);
    return new EvidenceView(
        head(figure, chosen, address),
        page.lines().stream()
            .map(line -> new EvidenceRowView(line.issue(), cells.of(line.row())))
            .toList(),
        sums(page, cells),
        paging(page, address.of(figure)),
        texts());
  }

  private EvidenceView.Head head(Figure figure, Chosen chosen, Address address) {
    String title =
        words.text(
            "ballincourt.report.behind." + CourtWords.code(figure),
            subjects.names(chosen.subject()).theirs());
    return new EvidenceView.Head(
        title,
        subjects.scope(chosen.subject(), chosen.period()),
        address.page(),
        address.rest() + "&figure=" + figure,
        figure == Figure.GETTING_BACK);
  }

  private EvidenceView.Sums sums(EvidencePage page, EvidenceCells cells) {
    Sum hidden = page.hidden();
    return new EvidenceView.Sums(
        cells.columns(),
        hidden.rows() == 0
            ? null
            : new EvidenceSumView(
                words.text("ballincourt.report.hidden-rows", hidden.rows()), cells.of(hidden)),
        new EvidenceSumView(
            words.text("ballincourt.report.all-rows", page.total().rows()),
            cells.of(page.total())));
  }

  private PagingView paging(EvidencePage page, String here) {
    int before = Math.max(0, page.start() - EvidenceReading.PAGE);
    String label =
        words.text(
            "ballincourt.report.rows-of",
            Math.min(page.start() + 1, page.end()),
            page.end(),
            page.total().rows());
    return new PagingView(
        here + "&start=" + page.start(),
        label,
        page.start() == 0
            ? null
            : new Link(here + "&start=" + before, texts().text("ballincourt.page.back")),
        page.end() >= page.total().rows()
            ? null
            : new Link(here + "&start=" + page.end(), texts().text("ballincourt.page.on")));
  }

  private Texts texts() {
    return subjects.texts();
  }
}
