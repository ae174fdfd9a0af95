package org.ballincourt.privacy.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;
import org.ballincourt.jira.web.Page;
import org.ballincourt.privacy.access.ContactAccess;
import org.ballincourt.privacy.access.ContactAccess.Kept;
import org.ballincourt.privacy.records.Forgetting;

/**
 * All that is kept about the person that {@code ?id=} names. With {@code &question=yes} it asks
 * whether to erase it, and the form there does so.
 */
@LicensedOnly
public class ContactPage extends Page {
  private static final long serialVersionUID = 1L;

  private final transient ContactAccess access;
  private final transient PersonalDataViews views;
  private final transient Forgetting forgetting;

  @Inject
  public ContactPage(
      Gate gate,
      Frame frame,
      ContactAccess access,
      PersonalDataViews views,
      Forgetting forgetting) {
    super(gate, frame);
    this.access = access;
    this.views = views;
    this.forgetting = forgetting;
  }

  @Override
  protected Html html(HttpServletRequest request) {
    Kept kept = access.keepable(request.getParameter("id"));
    boolean question = request.getParameter("question") != null;
    return new Html(
        "templates/privacy/contact.vm",
        views.of(kept, question),
        "org.ballincourt:privacy-resources");
  }

  @Override
  protected Optional<Html> save(HttpServletRequest request) {
    forgetting.forget(access.keepable(request.getParameter("id")).contact().id());
    return Optional.empty();
  }
}
