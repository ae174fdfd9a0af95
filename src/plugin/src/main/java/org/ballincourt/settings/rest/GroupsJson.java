package org.ballincourt.settings.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.ballincourt.settings.Groups;
import org.ballincourt.settings.Right;

/** Which groups have a right, on the wire; null where none has it. PUT takes what GET gives. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record GroupsJson(String keepQuestions, String seeAllClients) {

  static GroupsJson of(Groups groups) {
    return new GroupsJson(
        groups.of(Right.KEEP_QUESTIONS).orElse(null),
        groups.of(Right.SEE_ALL_CLIENTS).orElse(null));
  }
}
