/** What people of clients read about meetings, in their language and without a word of Jira’s. */
package org.ballincourt.followup.meeting.letter;
