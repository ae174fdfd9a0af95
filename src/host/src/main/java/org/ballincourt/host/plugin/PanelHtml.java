package org.ballincourt.host.plugin;

/** A web panel, rendered for one page and viewer; the label is plain text. */
public record PanelHtml(String moduleKey, String label, String html) {}
