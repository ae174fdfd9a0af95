/** What whoever sent a questionnaire is told when it is answered. */
package org.ballincourt.questionnaire.answer.notice;
