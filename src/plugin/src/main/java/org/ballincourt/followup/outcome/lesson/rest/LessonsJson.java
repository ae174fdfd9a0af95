package org.ballincourt.followup.outcome.lesson.rest;

import java.util.List;
import org.ballincourt.followup.outcome.rest.OutcomeJson;

/**
 * Lessons that nobody has seen in a project yet, on the wire.
 *
 * @param lessons the latest first
 * @param hidden how many more there are in projects that the viewer may not see
 */
public record LessonsJson(List<OutcomeJson> lessons, int hidden) {}
