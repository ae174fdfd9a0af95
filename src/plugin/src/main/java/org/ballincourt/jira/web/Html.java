package org.ballincourt.jira.web;

/**
 * What a page shows.
 *
 * @param template its path in the jar, not null; it finds the view as {@code $view}, the path of
 *     Jira as {@code $base} and the token of its forms as {@code $token}
 * @param view what the template reads, not null
 * @param resources the key of the web-resource with the page's script and style, not null
 */
public record Html(String template, Object view, String resources) {}
