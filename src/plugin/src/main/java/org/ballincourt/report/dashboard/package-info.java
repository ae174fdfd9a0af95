/** What the items of the dashboard are about, and how much of it they show. */
package org.ballincourt.report.dashboard;
