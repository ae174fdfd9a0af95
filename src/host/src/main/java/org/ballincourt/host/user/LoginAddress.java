package org.ballincourt.host.user;

import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address of the login page, which leads on to a page of Jira's own. */
public record LoginAddress(String contextPath) implements LoginUriProvider {

  /** On this site, whatever the site of the page to return to. */
  @Override
  public URI getLoginUri(URI returnUri) {
    String query = returnUri.getRawQuery() == null ? "" : "?" + returnUri.getRawQuery();
    String path = withoutContext(returnUri.getRawPath());
    String destination = URLEncoder.encode(path + query, StandardCharsets.UTF_8);
    return URI.create(contextPath + "/login.jsp?os_destination=" + destination);
  }

  private String withoutContext(String path) {
    return path.startsWith(contextPath + "/") ? path.substring(contextPath.length()) : path;
  }
}
