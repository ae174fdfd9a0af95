/** The page of a meeting, and the words in which all pages tell of meetings. */
package org.ballincourt.followup.meeting.web;
