package org.ballincourt.host;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.ballincourt.host.demo.Arrangement;

/** Sets up the plugin for the projects that came, over REST as people would. */
record Switch(PluginRest rest) {
  private static final String ADMINISTRATOR = "admin";

  private static final String RULES =
      "{\"statuses\":{},\"teamCalendar\":null,\"clientCalendar\":null,\"targets\":[]}";

  private static final String GROUPS = "{\"keepQuestions\":null,\"seeAllClients\":\"%s\"}";

  void on(String projectKey) throws IOException, InterruptedException {
    on(projectKey, RULES);
  }

  /** With the client, and what the client is asked for. */
  void on(String projectKey, Arrangement arranged) throws IOException, InterruptedException {
    on(projectKey, arranged.rules());
    String client = rest.post(arranged.by(), "clients", arranged.client());
    long contact = new ObjectMapper().readTree(client).at("/contacts/0/id").asLong();
    for (Arrangement.Asked asked : arranged.asks()) {
      rest.post(arranged.by(), "issues/" + asked.issue() + "/asks", asked.of(contact));
    }
  }

  private void on(String projectKey, String rules) throws IOException, InterruptedException {
    rest.put(ADMINISTRATOR, "projects/" + projectKey + "/court-rules", rules);
  }

  void letSeeAllClients(String group) throws IOException, InterruptedException {
    rest.put(ADMINISTRATOR, "settings/groups", GROUPS.formatted(group));
  }
}
