package org.ballincourt.host.plugin.fragment;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.HashMap;
import java.util.Map;

/** What Jira tells every fragment of a page: user, helper, texts. */
public record PageValues(JiraHelper helper, ApplicationUser user, I18nHelper texts) {

  public Map<String, Object> map() {
    Map<String, Object> page = new HashMap<>(helper.getContextParams());
    page.put("user", user);
    page.put("helper", helper);
    page.put("i18n", texts);
    return page;
  }
}
