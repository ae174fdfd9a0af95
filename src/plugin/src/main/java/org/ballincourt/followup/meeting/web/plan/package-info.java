/** The page on which a meeting is planned or changed. */
package org.ballincourt.followup.meeting.web.plan;
