package org.ballincourt.followup.outcome.register.rest;

import java.util.List;
import org.ballincourt.followup.outcome.rest.OutcomeJson;

/**
 * Some of a register, on the wire.
 *
 * @param outcomes the latest first
 * @param from how many come before them
 * @param total how many there are that the viewer may see
 * @param hidden how many more there are that she may not see
 */
public record RegisterJson(List<OutcomeJson> outcomes, int from, int total, int hidden) {}
