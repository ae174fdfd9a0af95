/** What waits for clients now. */
package org.ballincourt.report.dashboard.waiting;
