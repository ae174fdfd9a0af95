package org.ballincourt.host.plugin.sample;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Holds for the user whom the parameter names. */
public class UserNamed implements Condition {

  private String name;

  @Override
  public void init(Map<String, String> params) {
    name = params.get("name");
  }

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    return String.valueOf(context.get("user")).equals(name);
  }
}
