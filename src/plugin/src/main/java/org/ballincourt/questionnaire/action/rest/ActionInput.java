package org.ballincourt.questionnaire.action.rest;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.questionnaire.action.Reply;
import org.ballincourt.questionnaire.action.Reply.Kind;
import org.ballincourt.questionnaire.action.ReplyFault;
import org.ballincourt.questionnaire.answer.WrittenText;

/** Reads what somebody wants to become of an answer. */
final class ActionInput {

  static final Set<String> MEMBERS = Set.of("kind", "text", "instead", "issue");
  static final Set<String> REPLY_MEMBERS = Set.of("kind", "text", "instead");

  private ActionInput() {}

  /** What is wrong is noted, and refused by whoever has called. */
  static WantedAction action(JsonInput input) {
    input.allowOnly(MEMBERS);
    Reply reply = reply(input);
    return new WantedAction(reply, IssueInput.of(input.member("issue")));
  }

  /** The reply alone: what tracks an action stays. */
  static Reply replyAlone(JsonInput input) {
    input.allowOnly(REPLY_MEMBERS);
    return reply(input);
  }

  /** Null where anything is noted. */
  private static Reply reply(JsonInput input) {
    JsonInput kind = input.member("kind");
    Optional<Kind> said = kind.required(kind.oneOf(EnumSet.allOf(Kind.class)));
    String text = words(input.member("text"));
    String instead = words(input.member("instead"));
    return said.map(known -> reply(known, text, instead, input)).orElse(null);
  }

  private static Reply reply(Kind kind, String text, String instead, JsonInput input) {
    try {
      return new Reply(kind, text, instead);
    } catch (ReplyFault e) {
      note(e.reason(), input);
      return null;
    }
  }

  private static void note(ReplyFault.Reason reason, JsonInput input) {
    JsonInput text = input.member("text");
    JsonInput instead = input.member("instead");
    switch (reason) {
      case NO_TEXT -> text.fault("ballincourt.action.no-text");
      case NO_WHY -> text.fault("ballincourt.action.no-why");
      case NOBODY_INSTEAD -> instead.fault("ballincourt.action.nobody-instead");
      case TEXT_TOO_LONG -> text.fault("ballincourt.action.too-long", Reply.LONGEST);
      case INSTEAD_TOO_LONG -> instead.fault("ballincourt.action.too-long", Reply.LONGEST);
    }
  }

  private static String words(JsonInput place) {
    return WrittenText.clean(place.text().orElse(""));
  }
}
