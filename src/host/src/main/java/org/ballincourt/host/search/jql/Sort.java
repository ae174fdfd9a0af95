package org.ballincourt.host.search.jql;

/** By what the issues that were found are sorted. */
public record Sort(String field, boolean descending) {}
