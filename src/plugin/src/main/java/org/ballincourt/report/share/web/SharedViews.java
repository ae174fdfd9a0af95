package org.ballincourt.report.share.web;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ballincourt.jira.web.PageOf;
import org.ballincourt.report.share.SharedCopy;
import org.ballincourt.report.share.SharedHead;
import org.ballincourt.report.share.SharedSubject;
import org.ballincourt.report.share.access.Copies;
import org.ballincourt.report.share.access.Recount;
import org.ballincourt.report.web.FiguresViews;
import org.ballincourt.report.web.view.FiguresView;
import org.springframework.stereotype.Component;

/** Makes the pages of shared reports. */
@Component
public class SharedViews {
  private final Copies copies;
  private final Recount recount;
  private final FiguresViews figures;
  private final TodayViews todays;
  private final CopyWords words;

  @Inject
  public SharedViews(
      Copies copies, Recount recount, FiguresViews figures, TodayViews todays, CopyWords words) {
    this.copies = copies;
    this.recount = recount;
    this.figures = figures;
    this.todays = todays;
    this.words = words;
  }

  /**
   * @param number as the address says it
   * @throws org.ballincourt.jira.Refusal where it is not there, or not for the person who is asking
   */
  CopyView copy(String number) {
    SharedCopy copy = copies.readable(number);
    SharedHead head = copy.head();
    FiguresView.Basis basis =
        new FiguresView.Basis(words.scope(head), words.shared(head), about(copy));
    FiguresView then = figures.ofCopy(copy.figures(), head, basis);
    CopyView.Head about =
        new CopyView.Head(
            head.number(), words.title(head), list(head.subject()), copies.mayDelete(head));
    return new CopyView(about, then, todays.of(copy, recount.of(copy), then), words.texts());
  }

  private List<String> about(SharedCopy copy) {
    String zone = copy.head().period().zone().getId();
    String days = words.text("ballincourt.report.shared.days", zone);
    return copy.kept().isPresent()
        ? List.of(days)
        : List.of(days, words.text("ballincourt.report.shared.without-rows"));
  }

  private static String list(SharedSubject subject) {
    return subject.client() == null
        ? "?projectKey=" + encoded(subject.projects().get(0).key())
        : "?client=" + subject.client().id();
  }

  /**
   * Those of a project, else of a client.
   *
   * @param project null for none
   * @param client null for none
   */
  CopiesView list(String project, String client, PageOf wanted) {
    String query = project == null ? "client=" + client : "projectKey=" + encoded(project);
    List<SharedHead> all = project == null ? copies.ofClient(client) : copies.ofProject(project);
    PageOf page = wanted.within(all.size());
    List<CopyLineView> lines = page.of(all).stream().map(this::line).toList();
    boolean more = page.from() + lines.size() < all.size();
    return new CopiesView(
        lines, "?" + query, page.view(more, query + "&", words.texts()), words.texts());
  }

  private CopyLineView line(SharedHead head) {
    return new CopyLineView(
        "?number=" + head.number(), words.title(head), words.scope(head), words.shared(head));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
