/** Letters that invite clients to answer, in their language and without a word of Jira’s. */
package org.ballincourt.questionnaire.letter;
