package org.ballincourt.questionnaire.invitation.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/**
 * What the form is drawn from.
 *
 * @param project the key of the project
 * @param request what this form calls its request, so that it is done once
 * @param reachable whether clients can open a link
 * @param firstDay the first of the last days that can be chosen
 * @param until the usual one
 * @param fitting the questionnaire that fits the moment; not one of them where that is not sent any
 *     more
 * @param chosen before anybody has chosen anything; null for nothing
 */
record SendForm(
    String project,
    String request,
    boolean reachable,
    String firstDay,
    String until,
    List<Choice> questionnaires,
    long fitting,
    List<Group> clients,
    Chosen chosen) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A questionnaire, and the languages in which it can be asked. */
  record Choice(long id, String name, String languages) {}

  /**
   * What it is sent for.
   *
   * @param path where it is sent, below the base of REST
   */
  record Chosen(long questionnaire, String byMail, boolean together, String path) {}

  record Group(String name, List<Guest> contacts) {}

  /**
   * @param email null for none
   */
  record Guest(long id, String name, String email, String language) {}

  String json() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A form that cannot be written", e);
    }
  }
}
