/** What the page of a report shows, as its template reads it. */
package org.ballincourt.report.web.view;
