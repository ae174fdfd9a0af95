package org.ballincourt.host.web.frame;

/** Why a page can't be shown. */
public record RefusedView(String message) {}
