/** How it stands with feedback and follow-ups, on the wire. */
package org.ballincourt.report.dashboard.feedback.rest;
