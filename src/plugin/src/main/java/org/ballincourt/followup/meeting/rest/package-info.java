/** Meetings, over HTTP. */
package org.ballincourt.followup.meeting.rest;
