package org.ballincourt.questionnaire.answer.notice;

import org.ballincourt.mail.MailBody;
import org.ballincourt.mail.OutgoingMail;

/**
 * What is told.
 *
 * @param subject on one line, however a questionnaire is called
 * @param body lines
 */
record Notice(String subject, String body) {

  Notice {
    String line = subject.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]+", " ").strip();
    int length = Math.min(line.codePointCount(0, line.length()), OutgoingMail.LONGEST_SUBJECT);
    subject = line.substring(0, line.offsetByCodePoints(0, length));
  }

  MailBody mailBody() {
    return new MailBody(MailBody.Kind.TEXT, body);
  }
}
