/** Shares reports, says who may read the copies, and counts them again. */
package org.ballincourt.report.share.access;
