/** The meetings about a project, on a page of it. */
package org.ballincourt.followup.meeting.web.list;
