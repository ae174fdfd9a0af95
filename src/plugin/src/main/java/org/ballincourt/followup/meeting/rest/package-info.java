/** Meetings and their minutes, over HTTP. */
package org.ballincourt.followup.meeting.rest;
