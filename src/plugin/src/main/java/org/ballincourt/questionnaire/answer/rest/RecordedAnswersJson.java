package org.ballincourt.questionnaire.answer.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Answers that were written down.
 *
 * @param sheet the key under which they are kept
 */
public record RecordedAnswersJson(@JsonProperty("sheet") String sheet) {}
