/** Keeps copies of reports. */
package org.ballincourt.report.share.store;
