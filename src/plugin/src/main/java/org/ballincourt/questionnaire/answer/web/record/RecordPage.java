package org.ballincourt.questionnaire.answer.web.record;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;
import org.ballincourt.jira.web.Page;
import org.ballincourt.questionnaire.AnswerFault;
import org.ballincourt.questionnaire.AnswerSheet;
import org.ballincourt.questionnaire.answer.Asked;
import org.ballincourt.questionnaire.answer.PostedAnswers;
import org.ballincourt.questionnaire.answer.record.Recording;

/**
 * All questions of one person on one page, with the notes of whoever asks them: {@code
 * ?invitation=} says whose.
 */
@LicensedOnly
public final class RecordPage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient Recording recording;
  private final transient RecordViews views;

  @Inject
  public RecordPage(Gate gate, Frame frame, Recording recording, RecordViews views) {
    super(gate, frame);
    this.recording = recording;
    this.views = views;
  }

  @Override
  protected Html html(HttpServletRequest request) {
    Asked seen = recording.seen(invitation(request));
    return html(
        seen.sending().isNamed() && seen.invitation().course().finished()
            ? views.done(seen)
            : views.of(recording.asked(invitation(request)), AnswerSheet.EMPTY, Map.of()));
  }

  @Override
  protected Optional<Html> save(HttpServletRequest request) {
    Asked asked = recording.asked(invitation(request));
    PostedAnswers posted =
        PostedAnswers.of(asked.form(), AnswerSheet.EMPTY, request.getParameterMap());
    Map<String, AnswerFault> faults = new HashMap<>(asked.form().faultsOf(posted.sheet()));
    faults.putAll(posted.faults());
    if (!faults.isEmpty()) {
      return Optional.of(html(views.of(asked, posted.sheet(), faults)));
    }
    recording.record(asked, posted.sheet());
    return Optional.empty();
  }

  private static String invitation(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("invitation")).orElse("");
  }

  private static Html html(RecordView view) {
    return new Html(
        "templates/answer/record.vm", view, "org.ballincourt:questionnaire-record-resources");
  }
}
