/** What was asked of clients, what we said we would do, and which follow-ups are to be done. */
package org.ballincourt.report.dashboard.feedback;
