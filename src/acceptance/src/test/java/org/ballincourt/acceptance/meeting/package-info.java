/** Meetings with clients, from the invitation to what was agreed. */
package org.ballincourt.acceptance.meeting;
