package org.ballincourt.acceptance.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;

/** Someone at a browser who uses Jira. */
record Person(Page page, URI base) {

  Person logIn(String user) {
    go("/login.jsp");
    page.getByLabel("Username").fill(user);
    page.getByLabel("Password").fill(user);
    button("Log In").click();
    page.waitForURL(url -> !url.contains("/login"));
    return this;
  }

  Response go(String path) {
    return page.navigate(base + path);
  }

  Response openIssue(String key) {
    return go("/browse/" + key);
  }

  void openProjects() {
    go("/projects");
  }

  void openIssues(String project) {
    go("/projects/" + project);
  }

  /** Asks in the query box. */
  void ask(String jql) {
    go("/issues/");
    page.getByLabel("JQL query").fill(jql);
    button("Search").click();
    page.waitForURL(url -> url.contains("jql="));
  }

  /** Puts the open issue into another status. */
  void moveTo(String status) {
    button("To " + status).click();
  }

  Locator panel() {
    return page.locator("#ballincourt-court-panel");
  }

  Locator panelOf(String party) {
    return page.locator("#ballincourt-court-panel[data-party=" + party + "]");
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
