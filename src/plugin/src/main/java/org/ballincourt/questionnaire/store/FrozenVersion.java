package org.ballincourt.questionnaire.store;

import java.time.Instant;
import org.ballincourt.questionnaire.Questionnaire;

/**
 * A version of a questionnaire: what was asked when it was sent. It never changes.
 *
 * @param number from 1
 * @param frozenAt when it was first sent
 */
public record FrozenVersion(int number, Instant frozenAt, Questionnaire form) {}
