package org.ballincourt.client.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.ballincourt.client.rest.ClientJson;

/**
 * What a form is drawn from.
 *
 * @param client as REST sends it; its id is null for a new one
 * @param workplaces the projects that the viewer may give a client, and what the others are called
 *     that she may look at
 * @param choices what can be chosen from
 */
record ClientForm(ClientJson client, List<Workplace> workplaces, Choices choices) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * A project.
   *
   * @param open whether the viewer may give it a client
   */
  record Workplace(String key, String name, boolean open, List<Part> components) {}

  record Part(long id, String name) {}

  record Choices(List<Choice> languages, List<Place> countries) {}

  record Choice(String code, String name) {}

  /** A country; of its zones the usual one is the first. */
  record Place(String code, String name, List<String> zones, List<Choice> regions) {}

  String json() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A client that cannot be written", e);
    }
  }
}
