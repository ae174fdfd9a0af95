package org.ballincourt.report.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;
import org.ballincourt.jira.web.Page;
import org.ballincourt.report.web.choice.Wanted;
import org.ballincourt.report.web.evidence.EvidenceView;
import org.ballincourt.report.web.evidence.EvidenceViews;
import org.ballincourt.report.web.view.ReportView;

/** Where the time of both sides went: of a project, of a client, or of both. */
@LicensedOnly
public final class ReportPage extends Page {
  private static final long serialVersionUID = 1L;
  private static final String RESOURCES = "org.ballincourt:report-resources";

  private final transient ReportViews views;
  private final transient EvidenceViews evidence;

  @Inject
  public ReportPage(Gate gate, Frame frame, ReportViews views, EvidenceViews evidence) {
    super(gate, frame);
    this.views = views;
    this.evidence = evidence;
  }

  @Override
  protected Html html(HttpServletRequest request) {
    Wanted wanted = Wanted.of(name -> request.getParameter(name));
    return evidence(wanted, request)
        .map(view -> new Html("templates/report/evidence.vm", view, RESOURCES))
        .orElseGet(() -> report(wanted));
  }

  private Html report(Wanted wanted) {
    ReportView view = views.of(wanted);
    return new Html("templates/report/report.vm", view, RESOURCES, view.saysWhatIsWrong());
  }

  /** Empty where no figure is asked for, or it is not said of which report. */
  private Optional<EvidenceView> evidence(Wanted wanted, HttpServletRequest request) {
    String figure = request.getParameter("figure");
    return figure == null || figure.isBlank() || !wanted.isOfSomething()
        ? Optional.empty()
        : evidence.of(wanted, figure.strip(), request.getParameter("start"));
  }
}
