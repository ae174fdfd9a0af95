package org.ballincourt.privacy.rest;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How long what people wrote is kept, on the wire. PUT takes what GET gives.
 *
 * @param months null where it is kept for good
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RetentionJson(Integer months) {}
