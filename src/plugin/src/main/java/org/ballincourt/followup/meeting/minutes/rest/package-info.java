/** What is written down about a meeting, on the wire. */
package org.ballincourt.followup.meeting.minutes.rest;
