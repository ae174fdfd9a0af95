/** With whom time was, week by week, on the wire. */
package org.ballincourt.report.dashboard.sides.rest;
