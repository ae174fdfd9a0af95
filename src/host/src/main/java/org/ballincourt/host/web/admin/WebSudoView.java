package org.ballincourt.host.web.admin;

/** The form that asks for the password, and where it leads. */
public record WebSudoView(String destination, String name, boolean failed) {}
