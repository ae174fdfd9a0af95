package org.ballincourt.report.rest;

/** What a request asks for, as it came; each null for none. */
record ReportAsked(
    String project, String client, String phase, String from, String to, String step) {}
