package org.ballincourt.host.web.decoration;

/** The body of a plugin's page. */
public record DecoratedView(String bodyHtml) {}
