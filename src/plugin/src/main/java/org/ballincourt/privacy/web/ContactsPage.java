package org.ballincourt.privacy.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.ballincourt.client.access.ClientAccess;
import org.ballincourt.jira.web.Frame;
import org.ballincourt.jira.web.Gate;
import org.ballincourt.jira.web.Html;
import org.ballincourt.jira.web.Page;

/** The people of the client that {@code ?client=} names, also those who have left it. */
@LicensedOnly
public class ContactsPage extends Page {
  private static final long serialVersionUID = 1L;

  private final transient ClientAccess access;
  private final transient PersonalDataViews views;

  @Inject
  public ContactsPage(Gate gate, Frame frame, ClientAccess access, PersonalDataViews views) {
    super(gate, frame);
    this.access = access;
    this.views = views;
  }

  @Override
  protected Html html(HttpServletRequest request) {
    String client = Objects.toString(request.getParameter("client"), "");
    return new Html(
        "templates/privacy/contacts.vm",
        views.people(access.keepable(client)),
        "org.ballincourt:privacy-resources");
  }
}
