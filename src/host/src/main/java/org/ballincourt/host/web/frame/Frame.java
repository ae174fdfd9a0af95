package org.ballincourt.host.web.frame;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.plugin.Extensions;
import org.ballincourt.host.plugin.module.web.WebItemModule;
import org.ballincourt.host.plugin.velocity.MethodAllowlist;
import org.ballincourt.host.plugin.velocity.Templates;
import org.ballincourt.host.session.LoginSession;
import org.ballincourt.host.user.Person;
import org.ballincourt.host.web.frame.FrameView.BodyView;
import org.ballincourt.host.web.frame.FrameView.LinkView;

/** Writes pages, each inside the frame that all share. */
public final class Frame {
  private static final String FOLDER = "org/ballincourt/host/web/";

  private final Jira jira;
  private final Extensions extensions;
  private final Templates templates;

  /**
   * @param viewPackages whose methods templates may call
   */
  public Frame(Jira jira, Extensions extensions, Set<String> viewPackages) {
    this.jira = jira;
    this.extensions = extensions;
    this.templates =
        new Templates(Frame.class.getClassLoader(), MethodAllowlist.ofPackages(viewPackages));
  }

  public void write(Html page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    FrameView frame = frame(page, request);
    response.getWriter().write(render("frame/frame.vm", frame, frame.token()));
  }

  private FrameView frame(Html page, HttpServletRequest request) {
    String token = new LoginSession(request).token().orElse("");
    String body = render(page.template(), page.view(), token);
    return new FrameView(
        page.title(),
        user(),
        token,
        head(Theme.of(request), page.extras()),
        new BodyView(links(request), body));
  }

  /** What plugins add to the menu at the top. */
  private List<LinkView> links(HttpServletRequest request) {
    Person user = jira.currentUser().getLoggedInUser();
    return user == null
        ? List.of()
        : extensions
            .items(WebItemModule.TOP_NAVIGATION, new JiraHelper(request, null, Map.of()), user)
            .stream()
            .map(LinkView::of)
            .toList();
  }

  private FrameView.UserView user() {
    Person user = jira.currentUser().getLoggedInUser();
    return user == null
        ? new FrameView.UserView("", "", false)
        : new FrameView.UserView(user.name(), user.displayName(), jira.isAdministrator(user));
  }

  private FrameView.HeadView head(Theme theme, Html.Extras extras) {
    return new FrameView.HeadView(
        FrameView.ThemeView.of(theme),
        extras.issueKey(),
        extensions.resourceTags(extras.context()),
        extras.headHtml());
  }

  private String render(String template, Object view, String token) {
    Map<String, Object> context = Map.of("view", view, "token", token, "base", jira.contextPath());
    return templates.render(FOLDER + template, context);
  }
}
