package org.ballincourt.questionnaire.results.rest;

import org.ballincourt.questionnaire.results.access.FilterInput;

/** What a request asks for, as it came; each null for none. */
record Asked(
    String client, String questionnaire, String version, String from, String to, String sending) {

  /** By the name of the parameter. */
  String value(String name) {
    return switch (name) {
      case FilterInput.CLIENT -> client;
      case FilterInput.QUESTIONNAIRE -> questionnaire;
      case FilterInput.VERSION -> version;
      case FilterInput.FROM -> from;
      case FilterInput.TO -> to;
      case FilterInput.SENDING -> sending;
      default -> null;
    };
  }
}
