package org.ballincourt.followup.outcome.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.ballincourt.questionnaire.action.rest.ActionJson.TrackedJson;

/**
 * Something that came of the work, on the wire; what its kind does not have is null.
 *
 * @param revision how often it has been saved
 * @param kind {@code TESTIMONIAL}, {@code PERMISSION}, {@code REFERRAL}, {@code NEXT_WORK} or
 *     {@code LESSON}
 * @param project the key of the project now; that of the time where the viewer may not browse it
 * @param client the id of the client; null for none
 * @param giver the id of the contact who gave it
 * @param text what she said, what may be shown, whom she named, what could come next, what was
 *     learned
 * @param usable whether a testimonial or a permission may be used today
 * @param approvedOn of a testimonial: null while these words are not approved
 * @param until of a permission: null for no end
 * @param became of a referral: {@code NAMED}, {@code IN_TOUCH}, {@code CLIENT} or {@code NOTHING}
 * @param issue of next work
 * @param by the key of a user
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record OutcomeJson(
    long id,
    long revision,
    String kind,
    String project,
    String projectName,
    Long client,
    String clientName,
    Long giver,
    String giverName,
    String text,
    Boolean usable,
    String approvedOn,
    String givenOn,
    String until,
    String conditions,
    String withdrawnOn,
    String became,
    String note,
    String thankedOn,
    TrackedJson issue,
    String by,
    String at) {}
