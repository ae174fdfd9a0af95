package org.ballincourt.questionnaire.invitation.web;

import org.ballincourt.questionnaire.invitation.Purpose;

/**
 * With what the form that sends something begins.
 *
 * @param purpose not null
 * @param together whether it is to be filled in together, where nobody chooses otherwise
 * @param path where it is sent, below the base of REST; its preview is below that
 * @param title of the page
 */
public record Preset(Purpose purpose, boolean together, String path, String title) {}
