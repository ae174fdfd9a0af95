package org.ballincourt.followup.meeting.web.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/**
 * What the form is drawn from.
 *
 * @param zone of whoever plans
 * @param kept null for a meeting that is not planned yet
 * @param clients of the project
 * @param ours who may come from us
 */
record PlanForm(
    String project,
    String zone,
    Kept kept,
    Filled filled,
    List<Choice> kinds,
    List<Choice> venues,
    List<Group> clients,
    List<Colleague> ours) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * The meeting as it is kept.
   *
   * @param when in words
   */
  record Kept(long id, long revision, String startsAt, String when) {}

  /**
   * What stands in the form at first.
   *
   * @param followUp to which it belongs; null for none
   * @param minutes how long it takes
   */
  record Filled(
      String kind,
      Long followUp,
      long minutes,
      String venue,
      String detail,
      String title,
      String note) {}

  /**
   * One of several.
   *
   * @param proposal what is proposed with it: a title, or what its place is asked for as
   */
  record Choice(String code, String name, String proposal) {}

  /**
   * A client.
   *
   * @param tool what it prefers to meet with; null where nobody has said
   */
  record Group(long id, String name, String zone, String tool, List<Person> contacts) {}

  /**
   * Somebody of the client.
   *
   * @param email null for none
   */
  record Person(long id, String name, String email, boolean chosen) {}

  record Colleague(String key, String name, boolean chosen) {}

  String json() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A form that cannot be written", e);
    }
  }
}
