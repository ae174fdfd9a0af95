/** What waits for clients now, on the wire. */
package org.ballincourt.report.dashboard.waiting.rest;
