/** Keeps meetings, who comes to them, and what was written down about them. */
package org.ballincourt.followup.meeting.store;
