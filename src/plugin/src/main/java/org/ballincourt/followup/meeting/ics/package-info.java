/** Tells calendars of a meeting, in iCalendar. */
package org.ballincourt.followup.meeting.ics;
