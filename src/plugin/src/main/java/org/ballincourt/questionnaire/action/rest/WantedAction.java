package org.ballincourt.questionnaire.action.rest;

import org.ballincourt.questionnaire.action.Reply;
import org.ballincourt.questionnaire.action.issue.WantedIssue;

/**
 * What somebody wants to become of an answer.
 *
 * @param issue null where no issue is to track it
 */
record WantedAction(Reply reply, WantedIssue issue) {}
