/** What lies behind a figure of a report: rows that add up to it. */
package org.ballincourt.report.evidence;
