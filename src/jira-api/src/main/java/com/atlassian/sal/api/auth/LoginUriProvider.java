package com.atlassian.sal.api.auth;

import java.net.URI;

/**
 * Says where one logs in.
 *
 * <p>Evidence: full mock at 7.4, Atlassian's example servlets.
 */
public interface LoginUriProvider {
  /**
   * @param returnUri where to go once logged in
   */
  URI getLoginUri(URI returnUri);
}
