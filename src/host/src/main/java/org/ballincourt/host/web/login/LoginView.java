package org.ballincourt.host.web.login;

/** The log-in form, and where it leads. */
public record LoginView(String destination, String name, boolean failed) {}
