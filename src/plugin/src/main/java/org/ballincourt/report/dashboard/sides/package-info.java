/** With whom time was, week by week. */
package org.ballincourt.report.dashboard.sides;
