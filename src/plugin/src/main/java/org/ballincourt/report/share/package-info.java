/** Copies of reports, kept as they were counted once. */
package org.ballincourt.report.share;
