/** What is done about meetings: who may, what is kept, and which mails leave for it. */
package org.ballincourt.followup.meeting.post;
