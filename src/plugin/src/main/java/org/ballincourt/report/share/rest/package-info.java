/** Copies of reports on the wire. */
package org.ballincourt.report.share.rest;
