/** Makes a plan of what somebody wants, and says what could be planned. */
package org.ballincourt.followup.meeting.post.preparation;
