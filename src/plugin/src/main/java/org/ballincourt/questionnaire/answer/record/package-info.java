/** Answers that one of us writes down, as in a conversation. */
package org.ballincourt.questionnaire.answer.record;
