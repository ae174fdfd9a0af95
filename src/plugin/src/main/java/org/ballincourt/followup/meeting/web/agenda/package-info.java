/** What is talked about in a meeting: the questions of its kind, with what the speaker notes. */
package org.ballincourt.followup.meeting.web.agenda;
