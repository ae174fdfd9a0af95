package org.ballincourt.questionnaire.invitation.rest;

import java.util.List;

/** The sendings of a project on the wire, the latest first. */
public record SendingsJson(List<SentJson> sendings) {}
