/**
 * Answers from rows in a large Jira, against the same derived from history, and against the rows
 * alone.
 */
package org.ballincourt.bench.answer;
