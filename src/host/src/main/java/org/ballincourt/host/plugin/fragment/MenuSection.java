package org.ballincourt.host.plugin.fragment;

import java.util.List;

/** Links of a menu under one heading, which is plain text. */
public record MenuSection(String label, List<MenuItem> items) {}
