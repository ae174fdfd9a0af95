package org.ballincourt.questionnaire.answer.web.open;

import org.ballincourt.questionnaire.answer.Asked;
import org.ballincourt.questionnaire.invitation.Token;

/** A link that somebody has opened, and what she is asked there. */
record OpenLink(Asked asked, Token token) {

  String proof() {
    return token.proof();
  }
}
