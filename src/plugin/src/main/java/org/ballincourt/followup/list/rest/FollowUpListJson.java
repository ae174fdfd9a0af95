package org.ballincourt.followup.list.rest;

import java.util.List;

/**
 * One page of follow-ups on the wire.
 *
 * @param total how many there are on all pages
 * @param page from 1
 */
public record FollowUpListJson(long total, long page, List<ListedFollowUpJson> followUps) {}
