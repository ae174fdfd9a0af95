package org.ballincourt.host.plugin.fragment;

/**
 * A web panel, rendered for one page and viewer; the label is plain text, empty where there is
 * none.
 */
public record PanelHtml(String moduleKey, String label, String html) {}
